/** The package brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    variationAxes: Record<string, { min: number; max: number; default: number }>;
    noHinting: boolean;
    keepFeatures?: string[];
    keepAllGlyphs?: boolean;
  }
  /** Returns the font with only the glyphs of `text`, in the format asked for. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: Options,
  ): Promise<Uint8Array>;
}

/** The package brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    /** For each axis of the font its range, or the place where it is fixed. */
    variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
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

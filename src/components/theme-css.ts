import type { Theme } from '../timeline/theme.ts';

/**
 * The style sheet of a theme. It names the layers before any other sheet does, so that its tokens
 * come after the site's own and before forced colours, raised contrast and print.
 */
export function themeCss({ colours, serif, sans, size }: Theme): string {
  const scheme = (index: 0 | 1) =>
    Object.entries(colours).map(([name, both]) => `--${name}:${both[index]}`);
  const type = [
    serif && `--serif:${serif}`,
    sans && `--sans:${sans}`,
    size && `font-size:${size}%`,
  ];
  const light = [...scheme(0), ...type.filter(Boolean)].join(';');
  const dark = scheme(1).join(';');
  return `@layer base,theme,parts,pages,media;
@layer theme{
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
}
`;
}

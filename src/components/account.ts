/**
 * An editor's text, as safe HTML, with its headings below that of the section it stands in: the highest
 * of them one step below `depth`, none deeper than the sixth.
 *
 * @param depth the level of the section's own heading, 1 to 6
 */
export function belowHeading(html: string, depth: number): string {
  const levels = [...html.matchAll(heading)].map(([, , level]) => Number(level));
  const step = depth + 1 - Math.min(...levels);
  return html.replace(
    heading,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + step)}`,
  );
}

/** The opening of a tag of a heading; in text "<" is escaped. */
const heading = /<(\/?)h([1-6])(?=[\s>])/g;

/** A stretch of a text: words, a slot to be filled, or words that lead somewhere. */
export type Stretch =
  { kind: 'text'; text: string } | { kind: 'slot' | 'link'; text: string; name: string };

/** Parts a text of a dictionary at its slots, `{date}`, and its links, `[words](name)`. */
export function stretchesOf(template: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}|\[([^\]]+)\]\((\w+)\)/g)) {
    const [whole, slot, linked, target] = match;
    if (match.index > at) stretches.push({ kind: 'text', text: template.slice(at, match.index) });
    stretches.push(
      slot !== undefined
        ? { kind: 'slot', text: '', name: slot }
        : { kind: 'link', text: linked ?? '', name: target ?? '' },
    );
    at = match.index + whole.length;
  }
  if (at < template.length) stretches.push({ kind: 'text', text: template.slice(at) });
  return stretches;
}

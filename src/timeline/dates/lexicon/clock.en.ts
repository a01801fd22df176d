/** English words of the clock: data only, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Names of hours, as the clock counts them. */
export const namedHours: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);

/** Time zones, in capitals in the text. */
export const zones = set('gmt est edt cst cdt mst mdt pst pdt utc bst cet cest et');

/** Before "19:45": it is a time of day. */
export const clockLeads = set('at by until about around from before after');

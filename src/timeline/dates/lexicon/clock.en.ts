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

/** Edges of a day: before them, and on them, it is the same day. */
export const dayEdges = set('dawn daybreak sunrise sunset dusk nightfall');

/** Shortly before "overnight": it is no night of its own, or one that is not told as news. */
export const notTheNight = set(`
  a an almost virtually practically literally nearly not happen happens stay stays staying stayed
  sleep slept park parked camp camped keep keeps kept famous success successes
`);

/** After "overnight", which stands alone. */
export const overnightTails = set(`
  after against along amid and around as at before but by during following for from in inside into
  near off on or out outside over that the they through to under when where which while with without
`);

/** What happens in a night that news tells of: "overnight shelling". */
export const nightEvents = set(`
  assault attack attacks airstrikes barrage blaze bombardment bombing bombings clashes downpour
  drone drones explosion explosions fighting fire fires flooding gains gunfire losses missile
  missiles protests raid raids rain rainfall rains rioting riots search shelling shooting snow
  snowfall storm storms strike strikes talks trading violence
`);

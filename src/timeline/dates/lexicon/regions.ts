/** How the regions of the world write dates in figures: data only, ISO 3166-1 codes. */

/** The month stands first. */
export const monthFirstRegions: ReadonlySet<string> = new Set(['AS', 'GU', 'PH', 'PR', 'US', 'VI']);

/** Both orders are in use. */
export const mixedRegions: ReadonlySet<string> = new Set(['CA']);

import type { Timeline } from '../timeline/model.ts';

/** What a page hands to its components: the timeline, and how an address is written on this site. */
export interface View {
  timeline: Timeline;
  /** The address of a page under the site's base: `href('/actors/')`. */
  href: (path: string) => string;
}

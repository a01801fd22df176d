import type { Timeline } from '../timeline/model.ts';

/** What a page hands to its components: the timeline, and how an address is written on this site. */
export interface View {
  timeline: Timeline;
  /** The address of a page under the site's base: `href('/actors/')`. */
  href: (path: string) => string;
}

/** How full addresses are written, where the site's own is known; else as on this host. */
export function fullAddress({ href }: View, site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(href(path), site).href : href(path));
}

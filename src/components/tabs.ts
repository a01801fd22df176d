/** The entries of the main navigation. */
export const tabs = [
  { tab: 'timeline', name: 'Timeline', path: '/' },
  { tab: 'actors', name: 'Actors', path: '/actors/' },
  { tab: 'articles', name: 'Articles', path: '/articles/' },
  { tab: 'about', name: 'About', path: '/about/' },
] as const;

export type Tab = (typeof tabs)[number]['tab'];

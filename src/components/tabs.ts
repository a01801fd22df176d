/** The entries of the main navigation; their names are words of the frame. */
export const tabs = [
  { tab: 'timeline', path: '/' },
  { tab: 'actors', path: '/actors/' },
  { tab: 'articles', path: '/articles/' },
  { tab: 'about', path: '/about/' },
] as const;

export type Tab = (typeof tabs)[number]['tab'];

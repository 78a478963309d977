/** Where a page is offered: the menu at the top, the foot, the place for help, or only from other pages (`inside`). */
export type PagePlace = 'menu' | 'foot' | 'help' | 'inside';

/** Collections that give a page one page per record below it. */
export type PageChildren =
  'roles' | 'activities' | 'charts' | 'sources' | 'talks' | 'lessons' | 'exercises';

/** Collections without which a page has nothing to show. */
export type PageNeed =
  | 'brief'
  | 'charts'
  | 'claims'
  | 'concepts'
  | 'corrections'
  | 'exercises'
  | 'figures'
  | 'frameworks'
  | 'glossary'
  | 'helpChannels'
  | 'laws'
  | 'lessons'
  | 'talks';

/** A page of the site: its slug (the same in every language), where it is offered, and what lies below it. */
export type PageEntry = {
  readonly slug: string;
  readonly place: PagePlace;
  readonly children: PageChildren | null;
  /** Whether the pages below it are shown in both languages side by side; a single source is mostly names and addresses, an exercise mostly controls. */
  readonly hasChildrenSideBySide?: false;
  /** The page is offered where one of these has records; without the field it always is. */
  readonly needs?: readonly PageNeed[];
};

/** Every page once. Menu, sitemap, alternates and the tests follow this list; the key names it in `Pages`. */
export const pages = {
  overview: { slug: '', place: 'menu', children: null },
  roles: { slug: 'roles', place: 'menu', children: 'roles' },
  timeline: { slug: 'timeline', place: 'menu', children: 'activities' },
  data: { slug: 'data', place: 'menu', children: 'charts', needs: ['charts', 'figures'] },
  figures: { slug: 'data/figures', place: 'inside', children: null, needs: ['figures'] },
  claims: { slug: 'claims', place: 'menu', children: null, needs: ['claims'] },
  sources: {
    slug: 'sources',
    place: 'menu',
    children: 'sources',
    hasChildrenSideBySide: false,
  },
  talks: { slug: 'talks', place: 'menu', children: 'talks', needs: ['talks'] },
  ownTalk: { slug: 'talks/own', place: 'inside', children: null },
  brief: { slug: 'talks/brief', place: 'inside', children: null, needs: ['brief'] },
  teach: { slug: 'teach', place: 'menu', children: 'lessons', needs: ['lessons', 'exercises'] },
  exercises: {
    slug: 'teach/exercises',
    place: 'inside',
    children: 'exercises',
    hasChildrenSideBySide: false,
    needs: ['exercises'],
  },
  search: { slug: 'search', place: 'inside', children: null },
  bibliography: { slug: 'sources/bibliography', place: 'inside', children: null },
  help: { slug: 'help', place: 'help', children: null, needs: ['helpChannels'] },
  framework: {
    slug: 'framework',
    place: 'foot',
    children: null,
    needs: ['concepts', 'frameworks', 'laws'],
  },
  gaps: { slug: 'framework/gaps', place: 'inside', children: null },
  glossary: { slug: 'glossary', place: 'foot', children: null, needs: ['glossary'] },
  actors: { slug: 'actors', place: 'foot', children: null },
  offline: { slug: 'offline', place: 'foot', children: null },
  about: { slug: 'about', place: 'foot', children: null },
  corrections: {
    slug: 'about/corrections',
    place: 'inside',
    children: null,
    needs: ['corrections'],
  },
} as const satisfies Readonly<Record<string, PageEntry>>;

/** Key of a page in `pages`. */
export type PageKey = keyof typeof pages;

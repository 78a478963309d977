/** Names of the icons that the site draws; the font has no arrows, ticks or signs of its own. */
export type IconName =
  | 'arrow'
  | 'close'
  | 'tick'
  | 'book'
  | 'print'
  | 'menu'
  | 'moon'
  | 'sun'
  | 'phone'
  | 'search'
  | 'filter'
  | 'table'
  | 'download'
  | 'link'
  | 'no-link'
  | 'not-equal';

type Props = { readonly name: IconName; readonly size?: number };

/** What each icon draws, as the path of an SVG of 24 by 24 units. */
export const iconPaths: Readonly<Record<IconName, string>> = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  close: 'M5 5l14 14M19 5 5 19',
  tick: 'M4.5 12.5 10 18 19.5 7',
  book: 'M4 5h6.5v14H4ZM13.5 5H20v14h-6.5Z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5 8 8 0 1 0 19.5 14.5Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5',
  phone:
    'M6.5 3.5 9.5 4l1.2 4-2 1.6a11 11 0 0 0 5.7 5.7l1.6-2 4 1.2.5 3a2 2 0 0 1-2.2 2.3A16 16 0 0 1 4.2 5.7 2 2 0 0 1 6.5 3.5Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  filter: 'M4 7h16M7 12h10M10 17h4',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.5h16M10 10v9',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  'no-link':
    'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1M4 4l16 16',
  'not-equal': 'M5 9h14M5 15h14M16 4 8 20',
};

/** A line icon in the colour of the text around it. Decorative: words always stand beside it. */
export function Icon({ name, size = 20 }: Props) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}

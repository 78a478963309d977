import {
  addedKind,
  isId,
  keyOf,
  ownLimits,
  ownVersion,
  readSeconds,
  type OwnSlide,
  type OwnTalk,
} from './ownTalk';

/** What an address asks for: nothing, a talk of a later edition, or a talk with what could not be read of it. */
export type AddressedTalk =
  | { readonly is: 'none' }
  | { readonly is: 'newer' }
  | {
      readonly is: 'talk';
      readonly talk: OwnTalk;
      /** Parts that name no record as this edition names them, shortened. */
      readonly unread: readonly string[];
      /** Slides left out, since a talk may hold only so many. */
      readonly left: number;
    };

const between = '_';
/** Longer addresses are cut: no browser hands them on whole. */
const longest = 60_000;

/**
 * A talk as the fragment of an address, which no browser sends to a server:
 * `own=1&t=<title>&s=chart.loans-by-year.90_role.catalyst&h0.en=<headline of the first slide>`.
 * @param withNotes whether the speaker's own notes go along
 */
export function writeFragment(talk: OwnTalk, withNotes: boolean): string {
  const parts = new URLSearchParams({ own: String(ownVersion) });
  if (talk.title) parts.set('t', talk.title);
  const names = talk.slides.map(({ kind, id, seconds }) =>
    [kind, id, ...(seconds === undefined ? [] : [seconds])].join('.'),
  );
  parts.set('s', names.join(between));
  talk.slides.forEach(({ headlines, note }, i) => {
    for (const [language, text] of Object.entries(headlines)) parts.set(`h${i}.${language}`, text);
    if (withNotes && note) parts.set(`n${i}`, note);
  });
  return parts.toString();
}

function readSlide(name: string, place: number, parts: URLSearchParams): OwnSlide | null {
  const [kindName, id, time, ...rest] = name.split('.');
  const kind = addedKind(kindName);
  if (!kind || !isId(id) || rest.length > 0) return null;
  const seconds = time === undefined || time === '' ? undefined : readSeconds(Number(time));
  const headlines = [...parts]
    .filter(([key, text]) => key.startsWith(`h${place}.`) && text !== '')
    .map(([key, text]) => [key.slice(`h${place}.`.length), text.slice(0, ownLimits.headline)]);
  return {
    ...{ kind, id, headlines: Object.fromEntries(headlines) },
    note: (parts.get(`n${place}`) ?? '').slice(0, ownLimits.note),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/** Reads the fragment of an address, whoever wrote it. @param hash with or without its sign */
export function readFragment(hash: string): AddressedTalk {
  const parts = new URLSearchParams(hash.replace(/^#/, '').slice(0, longest));
  const version = Number(parts.get('own') ?? NaN);
  if (Number.isNaN(version)) return { is: 'none' };
  if (version > ownVersion) return { is: 'newer' };
  const names = (parts.get('s') ?? '').split(between).filter(Boolean);
  const slides = new Map<string, OwnSlide>();
  const unread: string[] = [];
  let left = 0;
  names.forEach((name, place) => {
    const slide = readSlide(name, place, parts);
    if (!slide) unread.push(name.slice(0, 60));
    else if (slides.has(keyOf(slide))) return;
    else if (slides.size >= ownLimits.slides) left += 1;
    else slides.set(keyOf(slide), slide);
  });
  const title = (parts.get('t') ?? '').slice(0, ownLimits.headline);
  return { is: 'talk', talk: { title, slides: [...slides.values()] }, unread, left };
}

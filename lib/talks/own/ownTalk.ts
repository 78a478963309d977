/** Kinds of records that a reader can add to a talk of one's own. */
export const addedKinds = [
  'role',
  'activity',
  'figure',
  'chart',
  'claim',
  'term',
  'concept',
] as const;

/** A kind of record that a reader can add. */
export type AddedKind = (typeof addedKinds)[number];

/** A slide of a talk of one's own: the record that it shows, and what the speaker changed. */
export type OwnSlide = {
  readonly kind: AddedKind;
  readonly id: string;
  /** Planned seconds; without them the slide takes as long as the site suggests. */
  readonly seconds?: number;
  /** Headlines in the speaker's own words, by language; the site's stands where there is none. */
  readonly headlines: Readonly<Record<string, string>>;
  /** The speaker's own notes, in whatever language. */
  readonly note: string;
};

/** A talk that a reader has put together. Title, headlines and notes are the reader's own words. */
export type OwnTalk = { readonly title: string; readonly slides: readonly OwnSlide[] };

/** What a talk of one's own may hold, so that neither an address nor the storage can ask for more than a browser bears. */
export const ownLimits = {
  slides: 60,
  headline: 120,
  note: 3000,
  seconds: { least: 5, most: 3600 },
} as const;

/** The number of the form in which talks are stored and written into addresses; a later edition may raise it. */
export const ownVersion = 1;

/** A talk without slides. */
export const emptyTalk: OwnTalk = { title: '', slides: [] };

/** Name of a record in addresses and files: `chart/loans-by-year`. */
export function keyOf({ kind, id }: Pick<OwnSlide, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** A slide as it is added, with nothing changed. */
export function freshSlide(kind: AddedKind, id: string): OwnSlide {
  return { kind, id, headlines: {}, note: '' };
}

/** The kind of a name, or `undefined` where it is none that can be added. */
export function addedKind(name: unknown): AddedKind | undefined {
  return addedKinds.find((kind) => kind === name);
}

/** Whether a text can be the id of a record: small letters, digits and hyphens. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z0-9-]{1,120}$/.test(text);
}

/** Planned seconds within their limits; `undefined` for what is no number. */
export function readSeconds(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const { least, most } = ownLimits.seconds;
  return Math.min(most, Math.max(least, Math.round(value)));
}

import type { Locale } from './locales';

/** A sentence or label about a fact, complete in every language of the site. */
export type Text = Readonly<Record<Locale, string>>;

/** A list that cannot be empty: "no claim without a source" as a type. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The three roles of a non-governmental organisation in the lens that the paper uses. */
export type RoleId = 'implementer' | 'catalyst' | 'partner';

/** Records by id: the key is the id, and the id is the public address. */
export type Records<T> = Readonly<Record<string, T>>;

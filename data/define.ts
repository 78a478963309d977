import type { Figure, Records } from './types';

/** Keys of every member of a union, not only the common ones. */
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Keys that stand in more than one of the parts. */
type DoubledKey<Parts extends readonly object[]> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends object[],
]
  ? (keyof First & KeysOf<Rest[number]>) | DoubledKey<Rest>
  : never;

/**
 * What a collection put together from parts must satisfy: each record a `T`, and no key in two parts.
 * A doubled key turns into a compile error that names it.
 */
export type Joined<Parts extends readonly object[], T> = [DoubledKey<Parts>] extends [never]
  ? Records<T>
  : { readonly doubledKey: DoubledKey<Parts> };

/**
 * Makes a record of figures whose references among themselves are checked against its own keys.
 * `S` is the union of source ids, `U` of unit ids, `T` of topics, `Elsewhere` of figure ids in other files.
 */
export function defineFigures<
  S extends string,
  U extends string,
  T extends string,
  Elsewhere extends string = never,
>() {
  return <K extends string>(
    records: Readonly<Record<K, Figure<NoInfer<K> | Elsewhere, S, U, T>>>,
  ): Readonly<Record<K, Figure<K | Elsewhere, S, U, T>>> => records;
}

import { expect, test } from 'vitest';
import { groupFound } from './groupFound';
import { listFromAToZ } from './listFromAToZ';
import type { SearchDocument } from './searchDocument';
import { swapNeighbours } from './swapNeighbours';

const make = (id: string, kind: SearchDocument['kind'], title: string): SearchDocument => ({
  id,
  kind,
  href: `/en/${id}/`,
  title,
});
const role = make('role:a', 'role', 'Catalyst');
const quoted = make('term:b', 'term', "'child worker'");
const figure = make('figure:c', 'figure', 'A number');
const law = make('law:d', 'law', '2020 plan');

test('groups by kind, the kind of the best one first', () => {
  const found = [law, role, law].map((document) => ({ document, terms: [] }));
  expect(groupFound(found).map(({ kind, found: f }) => [kind, f.length])).toEqual([
    ['law', 2],
    ['role', 1],
  ]);
});

test('lists what has a name under its letter, whatever sign it begins with', () =>
  expect(
    listFromAToZ([role, quoted, figure, law], 'en').map(({ letter, documents }) => [
      letter,
      documents.map(({ id }) => id),
    ]),
  ).toEqual([
    ['0–9', ['law:d']],
    ['C', ['role:a', 'term:b']],
  ]));

test('swaps neighbouring letters', () => expect(swapNeighbours('abb')).toEqual(['bab']));

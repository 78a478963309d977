import { describe, expect, it, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { bibliographyRows, withoutTitle } from './bibliographyRows';
import { bibtexOf } from './bibtexOf';
import { cslOf } from './cslOf';
import { mostCharacters, readIds } from './readIds';
import { risOf } from './risOf';
import { takeEntries } from './takeEntries';

const isKnown = (id: string) => ['a', 'b'].includes(id);

describe('readIds(asked, isKnown)', () => {
  it('keeps what it knows, once, and counts the rest', () => {
    const asked = { known: ['a', 'b'], unknown: 1, named: ['x'], isCut: false };
    expect(readIds('a, b,a,x,,', isKnown)).toEqual(asked);
  });

  it('takes markup for an unknown id, and never says it back', () => {
    expect(readIds('<img src=x onerror=alert(1)>,b', isKnown)).toMatchObject({
      known: ['b'],
      unknown: 1,
      named: [],
    });
  });

  it('names a few of the ids that it does not know', () => {
    const { unknown, named } = readIds('c,d,e,f,g,h', isKnown);
    expect(unknown).toBe(6);
    expect(named).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('reads only the beginning of a very long list, and no half id', () => {
    const asked = `a,${'x'.repeat(20)},`.padEnd(mostCharacters - 1, 'y,') + `b${'z'.repeat(1000)}`;
    expect(readIds(asked, isKnown)).toMatchObject({ known: ['a'], isCut: true });
    expect(readIds('z'.repeat(10_000), isKnown)).toMatchObject({
      known: [],
      unknown: 0,
      isCut: true,
    });
  });
});

test('a picked list holds the picked entries of a file, whole, and no other', () => {
  const { sourceKind } = base.vocabularies;
  const items = base.sources.all.map((source) =>
    cslOf(source, { locale: 'en', sourceKind, checkedOn: '2026-11-24' }),
  );
  const picked = [items[0]!, items[2]!];
  const ids = new Set(picked.map(({ id }) => id));
  const joined = (write: (item: (typeof items)[number]) => string, from = items) =>
    from.map(write).join('\n');
  expect(takeEntries(joined(bibtexOf), 'bib', ids)).toBe(joined(bibtexOf, picked));
  expect(takeEntries(joined(risOf), 'ris', ids).replace(/\s+/g, ' ')).toBe(
    `${joined(risOf, picked)}`.replace(/\s+/g, ' '),
  );
  expect(JSON.parse(takeEntries(JSON.stringify(items), 'json', ids))).toEqual(picked);
});

test('a title that needs a note is not in the list, and neither is an address that spells it', () => {
  const pieces = ['A. (2020). ', 'The title', '. P. https://a.example/the-title'];
  expect(withoutTitle(pieces, 'The title', 'see entry')).toEqual(['A. (2020). [see entry].']);
  expect(withoutTitle(['The title. (2020). ', 'P', '.'], 'The title', 'x')).toEqual(['[x].']);
  expect(withoutTitle(['other'], 'The title', 'x')).toEqual(['[x].']);
});

test('lists every source once, with the roles of the activities that rest on it', () => {
  const rows = bibliographyRows(base, 'id', (id) => [id], 'x');
  expect(rows).toHaveLength(base.sources.all.length);
  const { role, sources } = base.activities.all[0]!;
  expect(rows.find(({ id }) => id === sources[0])?.roles).toContain(role);
});

import { expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { countChecked } from './countChecked';
import { findListed } from './findListed';
import { sortSources } from './sortSources';
import { yearGroup } from './yearGroup';

it('sortSources(view) lists every source once, under its letter', () => {
  const groups = sortSources({ base, locale: 'id' });
  const listed = groups.flatMap(({ sources }) => sources.map(({ source }) => source.id));
  expect([...listed].sort()).toEqual(base.sources.all.map(({ id }) => id).sort());
  expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
  for (const { letter, sources } of groups)
    if (letter !== '#')
      expect(sources.every(({ label }) => label.toUpperCase().startsWith(letter))).toBe(true);
});

it('countChecked(sources) counts each source at one level, and all works that the paper lists', () => {
  const counts = countChecked(base.sources.all);
  expect(counts.reduce((sum, { all }) => sum + all, 0)).toBe(base.sources.all.length);
  expect(counts.reduce((sum, { listed }) => sum + listed, 0)).toBe(base.paper?.referenceCount);
});

it('findListed(base, label) finds the listed work of every page that says how it stands to one', () => {
  for (const { listedAs } of base.sources.all)
    if (listedAs) expect(findListed(base, listedAs.label), listedAs.label).not.toBeNull();
  expect(findListed(base, 'Nobody, 1900')).toBeNull();
});

it('yearGroup(source, firstSourceYear) is a year, earlier or undated', () => {
  expect(yearGroup({ published: '2024-08-09' }, 2017)).toBe('2024');
  expect(yearGroup({ published: '2003' }, 2017)).toBe('earlier');
  expect(yearGroup({ published: null }, 2017)).toBe('undated');
});

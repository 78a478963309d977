import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { locales } from '#data/locales';
import { leastCase } from '#tests/leastCase';
import { tinyBase } from '#tests/tinyBase';
import { keepSets, pagesSet, talkSet } from './keepSets';

const sets = new Map(keepSets(tinyBase).map(({ id, addresses }) => [id, addresses]));

test('a talk is kept with its speaker window in every language, with help and the list of what is kept', () => {
  const [talk] = tinyBase.talks.all;
  const kept = sets.get(talkSet(talk!.id));
  for (const locale of locales)
    for (const path of [`talks/${talk!.id}/`, `talks/${talk!.id}/speaker/`, 'help/', 'offline/'])
      expect(kept).toContain(`/${locale}/${path}`);
});

test('the main pages are those of one language, without the pages of single sources and activities', () => {
  const kept = sets.get(pagesSet('id')) ?? [];
  expect(kept).toEqual(
    expect.arrayContaining(['/', '/id/', '/id/timeline/', '/id/roles/partner/']),
  );
  expect(kept.filter((address) => address.startsWith('/en/'))).toEqual([
    '/en/offline/',
    '/en/help/',
  ]);
  expect(kept.some((address) => address.startsWith('/id/timeline/story'))).toBe(false);
});

test('with the main pages come the slides for a talk of one’s own, and its speaker window', () => {
  const kept = sets.get(pagesSet('id')) ?? [];
  const [figure] = tinyBase.figures.all;
  expect(kept).toContain(`/made/slides/figure/${figure!.id}.json`);
  expect(kept).toContain('/id/talks/own/speaker/');
});

test('a case without talks and help keeps its main pages', () => {
  const least = keepSets(createBase(leastCase));
  expect(least.map(({ id }) => id)).toEqual(locales.map(pagesSet));
  expect(least.flatMap(({ addresses }) => addresses).some((one) => one.includes('help'))).toBe(
    false,
  );
});

test('no page stands twice in a set', () => {
  for (const addresses of sets.values()) expect(new Set(addresses).size).toBe(addresses.length);
});

import { expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { addLetter } from '#lib/cite/addLetter';
import { citeShort } from '#lib/cite/citeShort';
import { findTitle } from '#lib/cite/findTitle';
import { generated } from '../../app/generated';
import { plainText } from '#lib/cite/pieces';
import { letterOf } from '#lib/cite/yearLetters';
import { countChecked } from '#lib/sources/countChecked';
import { findListed } from '#lib/sources/findListed';
import { titleOf } from '#lib/sources/titleOf';

test('every source has a label of its own, in both languages', () => {
  for (const locale of locales) {
    const labels = base.sources.all.map((one) => citeShort({ base, locale }, one).toLowerCase());
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  }
});

test('the bibliography bears the letter of the label, in both languages', () => {
  for (const source of base.sources.all)
    for (const locale of locales) {
      const [, year = ''] =
        / ((?:\d{4}|[nt]\.[dt]\.)\S*)$/.exec(citeShort({ base, locale }, source)) ?? [];
      const entry = plainText(
        addLetter(generated.citationOf(source.id, locale), letterOf(base, source.id)),
      );
      expect(entry.includes(`(${year},`) || entry.includes(`(${year})`), `${year}: ${entry}`).toBe(
        true,
      );
    }
});

test('finds every printed title in its citation, so that none goes without its language', () => {
  for (const source of base.sources.all)
    for (const locale of locales) {
      if (source.isTitleDescription) continue;
      const { text } = titleOf(source, locale);
      const isThere = generated
        .citationOf(source.id, locale)
        .some((piece) => findTitle(piece, text));
      expect(isThere, `${source.id} (${locale})`).toBe(true);
    }
});

test('all works that the paper lists are counted among the sources', () => {
  const listed = countChecked(base.sources.all).reduce((sum, one) => sum + one.listed, 0);
  expect(listed).toBe(base.paper?.referenceCount ?? 0);
});

test('every page that says how it stands to a work of the list leads to that work', () => {
  for (const { listedAs } of base.sources.all)
    if (listedAs) expect(findListed(base, listedAs.label), listedAs.label).not.toBeNull();
});

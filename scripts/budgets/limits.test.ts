import { expect, test } from 'vitest';
import { tinyCase } from '#tests/tinyCase';
import { findNear } from './findNear';
import { foresee, pageLimit } from './limits';
import { sizeRecords, type SizeOf } from './sizeRecords';
import { recordBytes, weights } from './weights';

/** A hundred of everything, each as long as when the pages were weighed. */
const hundred: SizeOf = (of) => ({ count: 100, bytes: 100 * recordBytes[of] });

test('a page may weigh a quarter more than its base and its records were measured to weigh', () => {
  const { base, per } = weights['sources']!;
  const measured = base + 100 * per!.sources!;
  expect(foresee('sources', hundred)).toBeCloseTo(measured);
  expect(pageLimit('sources', hundred)).toBeCloseTo(1.25 * measured);
});

test('with more records a page may weigh more, and a kind that does not grow may not', () => {
  const more: SizeOf = (of) => ({ ...hundred(of), count: 101 });
  const { per } = weights['timeline']!;
  expect(pageLimit('timeline', more) - pageLimit('timeline', hundred)).toBeCloseTo(
    1.25 * per!.activities!,
  );
  expect(pageLimit('sources/*', more)).toBe(pageLimit('sources/*', hundred));
});

test('an exercise may weigh 45 KB, however many questions it asks', () => {
  expect(pageLimit('teach/exercises/*', hundred)).toBe(45_000);
});

test('records that have become longer are named before a page is built', () => {
  const long: SizeOf = (of) => ({
    count: 100,
    bytes: (of === 'figures' ? 130 : 100) * recordBytes[of],
  });
  expect(findNear(hundred)).toEqual([]);
  const found = findNear(long);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    /^A page of the kind "data\/figures" will weigh about 72\.8 KB, allowed are 72\.3/,
  );
});

test('sizeRecords counts each thing that pages grow with', () => {
  const sizeOf = sizeRecords(tinyCase);
  expect([sizeOf('activities').count, sizeOf('sources').count]).toEqual([3, 3]);
  expect(sizeOf('slides').count).toBe(tinyCase.talks['ninety-seconds'].slides.length);
  expect(sizeRecords({ ...tinyCase, talks: {} })('slides')).toEqual({ count: 0, bytes: 0 });
});

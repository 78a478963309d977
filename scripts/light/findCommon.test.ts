import { expect, test } from 'vitest';
import { findCommon } from './findCommon';

const site = '<link rel="stylesheet" href="/site.css"/>';
const page = `${site}<link rel="stylesheet" href="/page.css"/>`;

test('a stylesheet that four of five pages link is common, one that fewer link is not', () => {
  expect(findCommon(['', page, page, page, site])).toEqual(['/site.css']);
});

test('a stylesheet that a page links twice counts once', () => {
  expect(findCommon([site + site, ''])).toEqual([]);
});

import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { slideRestsOnKnownRecords } from './slide-rests-on-known-records';

const place = 'talks.ninety-seconds.slides.3.restsOn';

test('lets slides pass that rest on records of every kind', () => {
  expect(messagesOf(slideRestsOnKnownRecords, tinyCase)).toEqual([]);
});

test('refuses a slide that points at no record of the case, and names the nearest', () => {
  const broken = breakCase(`${place}.0.id`, 'loans-by-years');
  expect(messagesOf(slideRestsOnKnownRecords, broken)).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides.loans.restsOn names the chart "loans-by-years", which is not known. Did you mean "loans-by-year"?',
  ]);
});

test('refuses a slide that rests on nothing', () => {
  expect(messagesOf(slideRestsOnKnownRecords, breakCase(place, []))).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides.loans.restsOn is empty. Name the record that shows what the slide says.',
  ]);
});

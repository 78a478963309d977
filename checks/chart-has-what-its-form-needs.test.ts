import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyForms } from '#tests/tinyForms';
import { chartHasWhatItsFormNeeds } from './chart-has-what-its-form-needs';

test('lets a chart of each form pass', () => {
  expect(messagesOf(chartHasWhatItsFormNeeds, tinyForms)).toEqual([]);
});

test('names everything that a record lacks at once', () => {
  const { headline, subtitle, alt, caution, whyNotMisleading, figures, placeholders } =
    tinyForms.charts['tiny-quarter-dots']!;
  const texts = { headline, subtitle, alt, caution, whyNotMisleading };
  const words = { axis: { id: 'sumbu', en: 'axis' } };
  const broken = { form: 'quarter-dots', ...texts, figures, placeholders, lines: [], words };
  const facts = breakCase('charts.tiny-quarter-dots', broken, tinyForms);
  expect(messagesOf(chartHasWhatItsFormNeeds, facts)).toEqual([
    'data/cases/tiny/charts > tiny-quarter-dots: form is "quarter-dots", which also needs notes, panels, scales, words.printed, words.calculated, words.range, words.above, words.between, words.lineMeans. Write them; data/chartTypes.ts says what each is.',
  ]);
});

test('refuses a form that does not exist, and names those that do', () => {
  const facts = breakCase('charts.tiny-steps.form', 'pie', tinyForms);
  expect(messagesOf(chartHasWhatItsFormNeeds, facts)[0]).toMatch(
    /tiny-steps: form is "pie", which is none\. The forms are comparison-matrix, .*actor-matrix\.$/,
  );
});

test('refuses a word that nothing draws', () => {
  const facts = breakCase('charts.tiny-steps.words.trend', { id: 'naik', en: 'up' }, tinyForms);
  expect(messagesOf(chartHasWhatItsFormNeeds, facts)).toEqual([
    'data/cases/tiny/charts > tiny-steps: words has trend, which the form "steps" does not draw. Take them out, or make them notes.',
  ]);
});

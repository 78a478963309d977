import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#data/locales';
import { tinyBase } from '#tests/tinyBase';
import { tinyForms } from '#tests/tinyForms';
import { createBase } from '#data/base';
import { breakCase } from '#tests/breakCase';
import { inStudy } from '../activities/studyPeriodOf';
import { briefLabels } from './resolvedBrief';
import type { BriefWords } from './briefWords';
import { resolveBrief } from './resolveBrief';

const labels = Object.fromEntries(briefLabels.map((label) => [label, label]));
const words = {
  labels: labels as BriefWords['labels'],
  counted: { activities: (count) => `activities ${count}`, direct: 'about lending' },
  amountRows: { saidBy: 'by', measures: 'measures', period: 'period', notMeasures: 'not' },
  moreSources: (count) => `${count} more`,
  lastSeen: (date) => `seen ${date}`,
  imprint: ({ date, address }) => `${date} ${address}`,
} satisfies BriefWords;

const resolve = (locale: Locale, base = tinyBase) =>
  resolveBrief({ base, locale }, base.brief!, words, {
    checkedOn: '2026-11-24',
    siteUrl: 'https://site.example',
  });

describe('resolveBrief(view, brief, words, place)', () => {
  test('fills counts, days and years from the records, in the language of the view', () => {
    const brief = resolve('en');
    expect(brief.question).toBe('What did the network do in 2022–2023?');
    expect(brief.answer[0]?.text).toMatch(
      new RegExp(`^We found ${tinyBase.activities.all.length} activities.*2023\\.$`),
    );
    expect(JSON.stringify(locales.map((locale) => resolve(locale)))).not.toMatch(/\{\w+\}/);
  });

  test('numbers each source once, by its first mention', () => {
    const { sources, answer, shows, showsNot } = resolve('en');
    expect(sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'kabar-buku-2023-01'],
      [2, 'the-paper-2024'],
    ]);
    expect([answer, shows, showsNot].map((points) => points[0]?.notes)).toEqual([[1], [1], [2]]);
  });

  test('counts the activities of the study years by role', () => {
    const core = inStudy(tinyBase.activities.all, tinyBase.study);
    for (const { role, counts } of resolve('en').roles)
      expect(counts[0]?.number).toBe(String(core.filter((one) => one.role === role).length));
  });

  test('names the cleared lines with the day on which each was last found', () => {
    expect(resolve('en').help.map(({ number }) => number)).toEqual(['555-0100']);
    expect(resolve('en').imprint).toBe('24 November 2026 https://site.example');
  });

  test('has no amounts for a case that keeps none apart', () => {
    expect(resolve('id').amounts).toBeNull();
  });

  test('says both amounts with their own cautions and sources, and nothing that joins them', () => {
    const chart = Object.entries(tinyForms.charts).find(
      ([, { form }]) => form === 'comparison-matrix',
    )!;
    const apart = { chart: chart[0], notDrawn: '' };
    const base = createBase(breakCase('features.keptApart', apart, tinyForms));
    const { amounts, sources } = resolve('en', base);
    expect(amounts?.sides).toHaveLength(2);
    for (const side of amounts?.sides ?? []) {
      expect(side.caution).not.toBe('');
      expect(side.rows.map(({ label }) => label)).toEqual(['by', 'measures', 'period', 'not']);
      expect(side.notes.every((note) => note <= sources.length)).toBe(true);
      expect(side.notes.length).toBeGreaterThan(0);
    }
    expect(amounts?.caution).toBe(chart[1].caution.en);
  });
});

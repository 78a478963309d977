import { describe, expect, test } from 'vitest';
import type { Activity } from '#data/types';
import { inStudy, studyPeriodOf } from '#lib/activities/studyPeriodOf';
import { facts } from '.';
import { activities } from './activities';
import { claims } from './claims';
import { figures } from './figures';

// What the brief says of the whole record turns wrong when a record is added or changed, and no link between the two
// would show it. Each test names the sentence that it holds.
const all: readonly Activity[] = Object.values(activities);
const periodOf = (activity: Activity) => studyPeriodOf(activity, facts.study);
const core = inStudy(all, facts.study);
const direct = core.filter(({ focus }) => focus === 'direct');
const years = (some: readonly Activity[]) => some.map(({ when }) => when.from?.slice(0, 4)).sort();

describe('the answer in short', () => {
  test('"the earliest is dated …", "for the earlier years … no dated activity about money": they begin after the study does', () => {
    const [first] = years(direct);
    expect(Number(first)).toBeGreaterThan(2022);
    expect(direct.every(({ when }) => when.from !== null)).toBe(true);
  });

  test('"a training course of … shows that the subject is older": it is direct and before the study', () => {
    const training: Activity = activities['ppatk-transaction-training-2017'];
    expect(training.focus).toBe('direct');
    expect(periodOf(training)).toBe('run-up');
  });
});

describe('what the record shows', () => {
  test('"education and outreach in each year": an implementer activity begins in each, and none is about money', () => {
    const implementer = core.filter(({ role }) => role === 'implementer');
    expect(new Set(years(implementer))).toEqual(new Set(['2022', '2023', '2024']));
    expect(implementer.filter(({ focus }) => focus === 'direct')).toEqual([]);
  });

  test('"some activities under partner are acts of other bodies, in which we found no involvement"', () => {
    const partner = core.filter(({ role }) => role === 'partner');
    const others = partner.filter(({ part }) => part === 'none-seen');
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(partner.length);
    for (const { actOf } of others) expect(actOf).toBe('another-body');
  });

  test('"PPATK invited … to a focus group, and ECPAT Indonesia took part in a later meeting"', () => {
    expect(activities['ppatk-fgd-red-flag-july-2024'].part).toBe('invited');
    expect(activities['ppatk-fgd-red-flag-december-2024'].part).toBe('participant');
  });

  test('"a training module after the years of the study"', () => {
    expect(periodOf(activities['training-module-fgd-may-2025'])).toBe('follow-up');
    expect(claims['partner-training-modules'].status).toBe('timing-differs');
  });
});

describe('what it does not show', () => {
  test('"whether transactions increased", "whether change came from this work": both are only stated', () => {
    expect(claims['transactions-rose-2022-2024'].status).toBe('stated-only');
    expect(claims['catalyst-succeeded'].status).toBe('stated-only');
  });

  test('"the memorandum is between KPAI and PPATK": it is another body’s act', () => {
    expect(activities['kpai-ppatk-mou-2024'].part).toBe('none-seen');
  });

  test('the two amounts have nothing with which they may be compared', () => {
    expect(figures['ppatk-2022-value-trafficking-and-csa'].comparableWith).toEqual([]);
    expect(figures['ppatk-2024-value-prostitution'].comparableWith).toEqual([]);
  });
});

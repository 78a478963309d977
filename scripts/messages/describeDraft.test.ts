import { afterEach, expect, test, vi } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';

afterEach(() => {
  vi.doUnmock('#data/locales');
  vi.resetModules();
});

const whole = { Header: { open: 'Buka', close: 'Tutup' }, Footer: { top: 'Ke atas' } };

test('counts what is written of all that is to be written', async () => {
  const facts = breakCase('activities.story-hour-2023.title.ms', 'Jam cerita');
  vi.resetModules();
  vi.doMock('#data/locales', async (load) => ({
    ...(await load<typeof import('#data/locales')>()),
    draftLocales: ['ms'],
  }));
  const { describeDraft } = await import('./describeDraft');
  const { walkTexts } = await import('#checks/walkTexts');
  const all = walkTexts(tinyCase).length;
  expect(all).toBeGreaterThan(100);
  expect(describeDraft('ms', facts, { own: { Header: { open: 'Buka' } }, whole })).toBe(
    `ms: 1 of ${all} texts of the records and 1 of 3 words of the interface are written.`,
  );
});

import { expect, test } from 'vitest';
import type { Source } from '#data/types';
import { readOn } from './readOn';
import { sources } from './sources';

const dates: Readonly<Record<string, string>> = readOn;
const all: readonly (readonly [string, Source])[] = Object.entries(sources);

test('a source whose note gives the day on which it was read bears that day in its exports', () => {
  const inNotes = all.flatMap(([id, { aboutNote }]) => {
    const day = /\bon (\d{1,2} \w+ \d{4})\.$/.exec(aboutNote?.en ?? '')?.[1];
    return day ? [[id, new Date(`${day} UTC`).toISOString().slice(0, 10)] as const] : [];
  });
  expect(inNotes.length).toBeGreaterThan(0);
  for (const [id, day] of inNotes) expect(dates[id], id).toBe(day);
});

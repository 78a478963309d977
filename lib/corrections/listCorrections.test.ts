import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import type { Correction } from '#data/correctionTypes';
import type { Records } from '#data/types';
import { tinyCase } from '#tests/tinyCase';
import { listCorrections } from './listCorrections';

const first: Correction = tinyCase.corrections['loans-counted-again'];
const listed = (corrections: Records<Correction>) =>
  listCorrections(createBase({ ...tinyCase, corrections }), (chart) => chart);

describe('listCorrections(base, fill)', () => {
  it('gives every record that changed with its label and its address', () => {
    expect(listed(tinyCase.corrections)[0]?.changed.map(({ path }) => path)).toEqual([
      'timeline/story-hour-2023/',
      'data/figures/#loans-2023',
      'data/loans-by-year/',
    ]);
  });

  it('puts the newest first', () => {
    const older = { ...first, on: '2023-01-01' };
    expect(listed({ older, newer: first }).map(({ id }) => id)).toEqual(['newer', 'older']);
  });

  it('names the record that does not exist', () => {
    expect(() => listed({ wrong: { ...first, figures: ['loans-1900'] } })).toThrow('loans-1900');
  });
});

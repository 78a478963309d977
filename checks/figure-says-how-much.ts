import type { Bounds } from '#data/types';
import type { Check, Finding } from './types';

function areReversed(bounds: Bounds | null): boolean {
  if (!bounds || bounds.min === null || bounds.max === null) return false;
  return bounds.max < bounds.min;
}

/** A figure has a number, a range, the source's words, or is a statement without a unit. */
export const figureSaysHowMuch: Check = {
  name: 'figure-says-how-much',
  description:
    'A figure without a value has bounds or wording, or it is a statement and has no unit; bounds run upwards and hold the value.',
  run: (facts) =>
    Object.entries(facts.figures).flatMap(([record, { value, bounds, wording, unit }]) => {
      const findings: Finding[] = [];
      const at = { collection: 'figures', record };
      if (value === null && bounds === null && wording === null && unit !== null) {
        findings.push({
          ...at,
          field: 'value',
          problem: `is null, and neither bounds nor wording says how many "${unit}"`,
          fix: "Give the range or the source's words, or set the unit to null.",
        });
      }
      if (value !== null && unit === null) {
        findings.push({
          ...at,
          field: 'unit',
          problem: `is null, and the value is ${value}`,
          fix: 'Say what the number counts.',
        });
      }
      if (areReversed(bounds)) {
        findings.push({
          ...at,
          field: 'bounds',
          problem: 'end below their start',
          fix: 'Put the smaller number in "min".',
        });
      }
      const isBelow = (bounds?.min ?? -Infinity) > (value ?? Infinity);
      const isAbove = (bounds?.max ?? Infinity) < (value ?? -Infinity);
      if (isBelow || isAbove) {
        findings.push({
          ...at,
          field: 'value',
          problem: `is ${value}, which its own bounds leave out`,
          fix: 'Correct the value or the bounds.',
        });
      }
      return findings;
    }),
};

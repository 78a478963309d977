import type { Arithmetic, Case, Figure } from '#data/types';
import { evaluate, roundAsWritten } from './evaluate';
import type { Check, Finding } from './types';

function findInSum({ arithmetic }: Arithmetic): string | null {
  const equations = evaluate(arithmetic).map((sides) =>
    sides.filter(({ value }) => value !== null),
  );
  for (const sides of equations) {
    const [first, ...others] = sides;
    const wrong = others.find(
      ({ side, value }) => roundAsWritten(first?.value ?? NaN, side) !== value,
    );
    if (wrong) return `says ${first?.side ?? ''} = ${wrong.side}, which does not come out`;
  }
  const isSum = equations.some((sides) => sides.length > 1);
  return isSum ? null : `says "${arithmetic}", in which nothing is reckoned`;
}

function findUnusedNumber({ arithmetic, from }: Arithmetic, facts: Case): string | null {
  const numbers = arithmetic.match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
  const unused = from.find((id) => !numbers.includes(facts.figures[id]?.value ?? NaN));
  return unused === undefined ? null : `does not use the value of "${unused}", from which it comes`;
}

function findOtherResult({ arithmetic }: Arithmetic, { value, bounds }: Figure): string | null {
  const results = evaluate(arithmetic).map((sides) => sides.at(-1)?.value ?? NaN);
  const numbers =
    arithmetic.match(/\d+(\.\d+)?/g)?.map((number) => Math.round(Number(number))) ?? [];
  if (value !== null) {
    return results.some((result) => Math.round(result) === value)
      ? null
      : `does not lead to the value ${value}`;
  }
  const lost = [bounds?.min ?? null, bounds?.max ?? null].find(
    (bound) => bound !== null && !numbers.includes(bound),
  );
  return lost === undefined || lost === null ? null : `does not lead to the bound ${lost}`;
}

/** Whatever we worked out, anyone can work out again. */
export const arithmeticComesOut: Check = {
  name: 'arithmetic-comes-out',
  description:
    'A derived figure shows its arithmetic; every arithmetic is right to the decimals written, uses the values that it names, and leads to the value or bounds of its figure.',
  run: (facts) =>
    Object.entries(facts.figures).flatMap(([record, figure]) => {
      const findings: Finding[] = [];
      const at = { collection: 'figures', record };
      const isCalledDerived = figure.unit?.endsWith('-derived') ?? false;
      if (isCalledDerived && figure.derived === null) {
        findings.push({
          ...at,
          field: 'derived',
          problem: `is missing, although the unit is "${figure.unit}"`,
          fix: 'Write the arithmetic, the figures it comes from and a note.',
        });
      }
      for (const field of ['derived', 'crossCheck'] as const) {
        const sum = figure[field];
        if (sum === null) continue;
        const problems = [
          findInSum(sum),
          findUnusedNumber(sum, facts),
          findOtherResult(sum, figure),
        ];
        for (const problem of problems) {
          if (problem === null) continue;
          const fix = 'Reckon again, with the values as the figures have them.';
          findings.push({ ...at, field: `${field}.arithmetic`, problem, fix });
        }
      }
      return findings;
    }),
};

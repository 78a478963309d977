/** One chain of equals signs (`a - b = c`): its sides as written, and their values; `null` for a side with a letter. */
export type Equation = readonly { readonly side: string; readonly value: number | null }[];

function evaluateSide(side: string): number | null {
  const tokens = side.trim().split(/\s+/);
  if (tokens.length % 2 === 0) return null;
  let total = 0;
  let product: number | null = null;
  for (let i = 0; i < tokens.length; i += 2) {
    const number = Number(tokens[i]);
    if (!/^\d+(\.\d+)?$/.test(tokens[i] ?? '')) return null;
    const operator = i === 0 ? '+' : tokens[i - 1];
    if (operator === '*' || operator === '/') {
      if (product === null) return null;
      product = operator === '*' ? product * number : product / number;
    } else if (operator === '+' || operator === '-') {
      total += product ?? 0;
      product = operator === '-' ? -number : number;
    } else return null;
  }
  return total + (product ?? 0);
}

/** The equations of an arithmetic as records write it: `275 / 1.4618 = 188.1; Q2 + Q4 = 698 - 191 - 188 = 319`. */
export function evaluate(arithmetic: string): readonly Equation[] {
  return arithmetic
    .split(/[;,]/)
    .filter((statement) => statement.includes('='))
    .map((statement) =>
      statement.split('=').map((side) => ({ side: side.trim(), value: evaluateSide(side) })),
    );
}

/** Rounds to as many decimals as a number is written with, so that `188.124` and `188.1` agree. */
export function roundAsWritten(value: number, written: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}

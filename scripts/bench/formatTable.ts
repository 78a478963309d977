/** A table in Markdown. Numbers are rounded to one place, and to none from 100 on. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cell = (value: string | number) =>
    typeof value === 'string' ? value : value.toFixed(Math.abs(value) >= 100 ? 0 : 1);
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

type Props = {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `value`: a number; `sum`: a larger one; `label`: what it is; `note`: quieter. */
  readonly tone?: 'value' | 'label' | 'note' | 'sum';
};

/** Height of a line of text in a drawing, in px. */
export const lineHeight = 17;

/** Text in a drawing. Hidden from screen readers, who get it from the marks and the description. */
export function Lines({ x, y, lines, anchor = 'start', tone = 'note' }: Props) {
  return (
    <text className={`axes-${tone}`} y={y} textAnchor={anchor} aria-hidden="true">
      {lines.map((line, i) => (
        <tspan key={i} x={x} dy={i === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

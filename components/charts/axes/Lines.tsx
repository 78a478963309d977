import { Fragment } from 'react';

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
  // Spaces part the words of one line, and of one text, from the next, for whoever reads a mark's text as one.
  return (
    <>
      <g className={`axes-${tone}`} textAnchor={anchor} aria-hidden="true">
        {lines.map((line, i) => (
          <Fragment key={i}>
            {i > 0 && ' '}
            <text x={x} y={y + i * lineHeight}>
              {line}
            </text>
          </Fragment>
        ))}
      </g>{' '}
    </>
  );
}

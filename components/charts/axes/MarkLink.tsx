import type { ReactNode } from 'react';
import type { Mark } from '#lib/charts/mark';
import { nameAsSeen } from '#lib/charts/nameAsSeen';

type Props = {
  readonly mark: Mark;
  /** The words drawn in it, from first to last. */
  readonly seen: readonly string[];
  readonly children: ReactNode;
};

/** A mark of a chart as a link, described by its words; it answers the first click, with or without JavaScript. */
export function MarkLink({ mark, seen, children }: Props) {
  return (
    <a
      className="chart-mark"
      href={mark.href}
      aria-label={nameAsSeen(mark.name, seen)}
      aria-describedby={mark.wordsId}
      data-mark={mark.id}
      data-open=""
    >
      {children}
    </a>
  );
}

import type { ReactNode } from 'react';
import type { Text } from '#data/types';
import type { View } from '#lib/view';

/** A note of a chart: a sign of the drawing, if it explains one, and its words. */
export type ChartNote = { readonly sign?: ReactNode; readonly words: string };

type Props = { readonly notes: readonly ChartNote[] };

/** What the signs of a drawing mean, and what the axis does not say, in words beside it. */
export function ChartNotes({ notes }: Props) {
  return (
    <ul className="chart-notes">
      {notes.map(({ sign, words }) => (
        <li key={words}>
          {sign && (
            <svg
              className="chart-sign"
              viewBox="0 0 22 16"
              width="22"
              height="16"
              aria-hidden="true"
            >
              {sign}
            </svg>
          )}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Sentences of a record as notes without a sign. */
export function notesOf({ locale }: View, texts: readonly Text[]): readonly ChartNote[] {
  return texts.map((text) => ({ words: text[locale] }));
}

import type { ReactNode } from 'react';
import type { Mark } from '#lib/charts/mark';

type Props = { readonly mark: Mark; readonly children: ReactNode };

/** A mark of a chart as a link: it answers the first click, with or without JavaScript. */
export function MarkLink({ mark, children }: Props) {
  return (
    <a className="chart-mark" href={mark.href} aria-label={mark.name} data-mark={mark.id}>
      {children}
    </a>
  );
}

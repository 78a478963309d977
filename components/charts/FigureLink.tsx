import { figurePath } from '#lib/charts/figurePath';
import type { ChartProps } from './chartProps';

type Props = ChartProps & {
  readonly figure: string;
  readonly className?: string;
  readonly children: React.ReactNode;
};

/** A number or mark of a drawing, as a link to the panel that says who gave it and what it measures. */
export function FigureLink({ view, chart, figure, className = '', children }: Props) {
  return (
    <a
      className={`figure-link ${className}`}
      href={figurePath(view.locale, chart.id, figure)}
      data-open=""
    >
      {children}
    </a>
  );
}

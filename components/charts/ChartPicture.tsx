import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { drawnOf } from '#lib/charts/drawnOf';
import type { Mark } from '#lib/charts/mark';
import type { ChartProps } from './chartProps';
import { LiveChart } from './LiveChart';
import { StoredChart } from './StoredChart';
import './axes.css';

type Props = ChartProps & {
  /** What stands beside the picture and belongs to the chart. */
  readonly children?: ReactNode;
  /** Marks of figures among the children. */
  readonly marks?: readonly Mark[];
};

/** A chart with an axis: stored in the page, live when a reader turns to it. */
export function ChartPicture({ view, chart, children, marks = [] }: Props) {
  const t = useTranslations('LiveChart');
  const drawn = drawnOf(view, chart);
  if (!drawn) throw new Error(`The form "${chart.form}" of "${chart.id}" has no axis to draw.`);
  return (
    <LiveChart
      name={chart.headline[view.locale]}
      drawn={drawn}
      marks={marks}
      whoSaysSo={t('whoSaysSo')}
      stored={<StoredChart view={view} chart={chart} />}
    >
      {children}
    </LiveChart>
  );
}

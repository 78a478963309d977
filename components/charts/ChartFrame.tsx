import './charts.css';
import { useTranslations } from 'next-intl';
import { fillChart } from '#lib/charts/countPlaceholders';
import { countedBy } from '#lib/charts/countedBy';
import { reasonsOf } from '#lib/charts/reasonsOf';
import { pathOf } from '#lib/pages/pathOf';
import { CopyButton } from '../cite/CopyButton';
import { AddToTalk } from '../talks/own/AddToTalk';
import { Caution } from '../ui/Caution';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';
import { ChartPanel } from './ChartPanel';
import type { ChartProps } from './chartProps';
import { ChartTable } from './ChartTable';
import { forms } from './forms';

type Props = ChartProps & {
  /** Level of the headline: `h1` on the chart's own page. */
  readonly heading?: 'h1' | 'h2';
};

/** A chart with all that belongs to it in one block: headline, drawing, panel, caution, table, file, address. */
export function ChartFrame({ view, chart: record, heading: Heading = 'h2' }: Props) {
  const t = useTranslations('ChartFrame');
  const picture = useTranslations('ChartPicture');
  const { locale } = view;
  const chart = fillChart(view.base, record);
  const form = forms[chart.form];
  const name = chart.headline[locale];
  const address = pathOf(locale, `data/${chart.id}`);
  return (
    <figure
      className={`frame chart ${form.isWide ? 'chart-wide' : 'chart-beside'}`}
      id={chart.id}
      aria-describedby={`${chart.id}-alt`}
    >
      {/* What describes the figure is heard although its words below are folded up. */}
      <p id={`${chart.id}-alt`} hidden data-not-paired="">
        <Words view={view} text={chart.alt} terms={[]} />
      </p>
      <div className="chart-body">
        <div className="chart-main">
          <Heading className="chart-headline" id={`${chart.id}-headline`}>
            <Words view={view} text={chart.headline} />
          </Heading>
          <p className="chart-subtitle">
            <Words view={view} text={chart.subtitle} />
          </p>
          <section className="chart-drawing" data-not-paired="drawing">
            {form.draw(view, chart)}
          </section>
        </div>
        {form.hasPanel ? <ChartPanel view={view} chart={chart} /> : null}
      </div>
      <Caution view={view} text={chart.caution} isBar />
      <div className="chart-actions">
        <details data-not-paired="">
          <summary>
            <Icon name="table" /> {t('table')}
          </summary>
          <ChartTable view={view} chart={chart} caption={t('tableOf', { chart: name })} />
        </details>
        <a className="no-print" href={`${address}${chart.id}.csv`} download="">
          <Icon name="download" /> {t('csv')}
        </a>
        <span className="small quiet no-print" data-not-paired="">
          {t('csvNote')}
        </span>
        <a className="no-print" href={`${address}${chart.id}.xlsx`} download="">
          <Icon name="download" /> {t('xlsx')}
        </a>
        {(['png', 'svg'] as const).map((format) => (
          <a key={format} className="no-print" href={`${address}${chart.id}.${format}`} download="">
            <Icon name="download" /> {picture(format)}
          </a>
        ))}
        {Heading === 'h1' ? null : (
          <a className="no-print" href={address}>
            <Icon name="link" /> {t('address')}
          </a>
        )}
        <details data-cite="">
          <summary>{t('description')}</summary>
          <p>
            <Words view={view} text={chart.alt} />
          </p>
          {/* The script that copies stands on the chart's own page. */}
          {Heading === 'h1' ? <CopyButton what={t('description')} /> : null}
        </details>
        <AddToTalk kind="chart" id={chart.id} name={name} />
        {countedBy(chart) ? null : (
          <details>
            <summary>{t('why')}</summary>
            <p>
              <Words view={view} text={chart.whyNotMisleading} />
            </p>
            {reasonsOf(chart).map((reason, i) => (
              <p key={i}>
                <Words view={view} text={reason} />
              </p>
            ))}
          </details>
        )}
      </div>
    </figure>
  );
}

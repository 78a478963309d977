import { useTranslations } from 'next-intl';
import type { Chart, Figure, WithId } from '#data/types';
import { creditOf } from '#lib/cite/creditOf';
import type { PageView } from '#lib/view';
import { CiteLine } from './CiteLine';
import { PiecesText } from './PiecesText';

type Props = {
  readonly view: PageView;
  readonly chart: WithId<Chart>;
  /** Year of the site in its own citations. */
  readonly year: string;
};

/** Two lengths of citation for a chart, and one for each of its figures: whoever produced the figures comes first. */
export function ChartCredits({ view, chart, year }: Props) {
  const t = useTranslations('Cite');
  const { base, locale, generated } = view;
  const figures = chart.figures.map((id) => base.figures.get(id));
  const via = (of: readonly Figure[]) =>
    of.length > 0 ? t('producersVia', creditOf(view, of)) : t('counted', { author: t('author') });
  const short =
    figures.length > 0
      ? t('producers', { producers: creditOf(view, figures).producers })
      : t('counted', { author: t('author') });
  return (
    <>
      <CiteLine label={t('inLine')} lang={locale}>
        {short} {t('shortChart', { author: t('author'), year })}
      </CiteLine>
      <CiteLine label={t('full')} lang={locale}>
        {via(figures)} {t('chartCredit')}{' '}
        <PiecesText
          pieces={generated.citationOf(`chart-${chart.id}-${locale}`, locale)}
          locale={locale}
        />
      </CiteLine>
      {figures.length > 0 ? (
        <details className="cite-figures stays-closed">
          <summary>{t('figure')}</summary>
          {figures.map((figure) => (
            <CiteLine key={figure.id} label={figure.label[locale]} lang={locale}>
              {via([figure])} {t('figureCredit')}{' '}
              <PiecesText
                pieces={generated.citationOf(`figure-${figure.id}-${locale}`, locale)}
                locale={locale}
              />
            </CiteLine>
          ))}
        </details>
      ) : null}
    </>
  );
}

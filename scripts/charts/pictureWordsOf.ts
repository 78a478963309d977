import { createTranslator, type Messages } from 'next-intl';
import type { Chart, WithId } from '#data/types';
import type { PictureWords } from '#components/charts/wall/WallPicture';
import { countedBy } from '#lib/charts/countedBy';
import { publicPages } from '#lib/charts/sourceGrid';
import { formatDate } from '#lib/dates/formatDate';
import { pathOf } from '#lib/pages/pathOf';
import { sourceLine } from '#lib/talks/sourceLine';
import { sourcesBehind } from '#lib/talks/sourcesBehind';
import type { View } from '#lib/view';
import { talkWordsOf } from '../../components/talks/talkWordsOf';

type Site = { readonly siteUrl: string; readonly checkedOn: string };

/** The words around a chart that travels as a picture, in the language of the view; sources with how far each was read. */
export function pictureWordsOf(
  view: View,
  chart: WithId<Chart>,
  messages: Messages,
  { siteUrl, checkedOn }: Site,
): PictureWords {
  const { base, locale } = view;
  const t = createTranslator({ locale, messages, namespace: 'ChartPicture' });
  const words = talkWordsOf(locale, messages);
  const sources = sourcesBehind(view, [{ kind: 'chart', id: chart.id }]);
  const behind = {
    activities: () =>
      words.counted({ sources: sources.length, activities: base.activities.all.length }),
    sources: () => t('pages', { count: publicPages(base).length }),
  };
  const counted = countedBy(chart);
  const address = `${siteUrl}${pathOf(locale, `data/${chart.id}`)}`.replace(/^https?:\/\//, '');
  return {
    headline: chart.headline[locale],
    subtitle: chart.subtitle[locale],
    cautionLabel: words.caution,
    caution: chart.caution[locale],
    alt: chart.alt[locale],
    sources: counted ? behind[counted]() : sourceLine(sources, null, words),
    credit: t('credit', { site: words.siteName, date: formatDate(checkedOn, locale), address }),
  };
}

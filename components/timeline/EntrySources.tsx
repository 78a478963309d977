import { useTranslations } from 'next-intl';
import type { Activity } from '#data/types';
import { citeShort } from '#lib/cite/citeShort';
import { formatDate } from '#lib/dates/formatDate';
import { pathOf } from '#lib/pages/pathOf';
import { isTitleForLists, titleOf } from '#lib/sources/titleOf';
import type { View } from '#lib/view';
import { CheckedSheet } from '../sources/CheckedSheet';

type Props = { readonly view: View; readonly activity: Activity };

/** The sources of an activity as a list: who, title where lists may show it, when published, how far it was read. */
export function EntrySources({ view, activity }: Props) {
  const { base, locale } = view;
  const t = useTranslations('ActivityEntry');
  return (
    <ul className="act-sources">
      {activity.sources.map((id) => {
        const source = base.sources.get(id);
        const title = titleOf(source, locale);
        const published = source.published ? formatDate(source.published, locale) : t('undated');
        return (
          <li key={id}>
            <CheckedSheet checked={source.checked} />
            <p>
              <a href={pathOf(locale, `sources/${id}`)} data-open="" translate="no">
                {citeShort(view, source)}
              </a>{' '}
              {isTitleForLists(source) ? (
                <span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>
              ) : (
                <i>{t('titleInEntry')}</i>
              )}{' '}
              <small>
                {`${published} · `}
                {base.vocabularies.checked[source.checked].label[locale].toLowerCase()}
              </small>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

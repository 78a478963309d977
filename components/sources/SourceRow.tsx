import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/pages/pathOf';
import type { LabelledSource } from '#lib/sources/sortSources';
import { isTitleForLists, titleOf } from '#lib/sources/titleOf';
import { groupUses } from '#lib/sources/groupUses';
import { usesOfSource } from '#lib/sources/usesOfSource';
import { yearGroup } from '#lib/sources/yearGroup';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly entry: LabelledSource };

/** One source in the list. Short on markup: the list holds hundreds, and the filter reads its attributes. */
export function SourceRow({ view: { base, locale }, entry: { source, label } }: Props) {
  const t = useTranslations('SourceRow');
  const { vocabularies } = base;
  const title = titleOf(source, locale);
  return (
    <li
      data-kind={source.kind}
      data-year={yearGroup(source, base.firstSourceYear)}
      data-language={source.language}
      data-publisher={source.publisherType}
      data-checked={source.checked}
      data-use={groupUses(source, usesOfSource(base, source.id)).join(' ')}
    >
      <svg className="sheet" width="18" height="18" aria-hidden="true">
        <use href={`#${source.checked}`} />
      </svg>
      <a href={pathOf(locale, `sources/${source.id}`)} data-open="" translate="no">
        {label}
      </a>
      {isTitleForLists(source) ? (
        <p lang={title.lang === locale ? undefined : title.lang}>{title.text}</p>
      ) : (
        <p>
          <i>{t('hidden')}</i>
        </p>
      )}
      <small>
        {vocabularies.sourceKind[source.kind].label[locale]} ·{' '}
        {vocabularies.checked[source.checked].label[locale]}
      </small>
    </li>
  );
}

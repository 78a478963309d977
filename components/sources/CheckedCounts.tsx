import { useTranslations } from 'next-intl';
import { countChecked } from '#lib/sources/countChecked';
import type { View } from '#lib/view';
import { CheckedSheet } from './CheckedSheet';

type Props = { readonly view: View };

/** How many sources were checked how far: four levels, counted. */
export function CheckedCounts({ view: { base, locale } }: Props) {
  const t = useTranslations('SourcesPage');
  const hasList = (base.paper?.referenceCount ?? 0) > 0;
  return (
    <ul className="checked-counts" aria-label={t('levels')}>
      {countChecked(base.sources.all).map(({ checked, all, listed }) => (
        <li key={checked}>
          <CheckedSheet checked={checked} size={34} />
          <p>
            <b>{all}</b> {base.vocabularies.checked[checked].label[locale]}{' '}
            {hasList ? <small>{t('ofListed', { count: listed })}</small> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

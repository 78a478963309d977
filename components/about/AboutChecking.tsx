import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { countChecked } from '#lib/sources/countChecked';
import type { View } from '#lib/view';
import { CheckedSheet } from '../sources/CheckedSheet';
import { AboutSection } from './AboutSection';

type Props = {
  readonly view: View;
  /** The day on which the records were last gone through, in the reader's language. */
  readonly checkedOn: string;
};

/** How far each source was read: four levels, counted. */
export function AboutChecking({ view: { base, locale }, checkedOn }: Props) {
  const t = useTranslations('AboutChecking');
  const all = base.sources.all;
  const counted = { total: all.length, date: checkedOn };
  const hasList = (base.paper?.referenceCount ?? 0) > 0;
  return (
    <AboutSection id="checking">
      <p>{hasList ? t('how', counted) : t('howWithoutList', counted)}</p>
      <p>{t('levels')}</p>
      <ul className="about-levels">
        {countChecked(all).map(({ checked, all: count, listed }) => (
          <li key={checked}>
            <CheckedSheet checked={checked} size={34} />
            <p>
              <b>
                {base.vocabularies.checked[checked].label[locale]}: {count}
              </b>{' '}
              {base.vocabularies.checked[checked].meaning[locale]}{' '}
              {hasList ? <span className="quiet">{t('listed', { count: listed })}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      <p>{t('rule')}</p>
      <p>
        <a className="onward" href={pathOf(locale, pages.sources.slug)}>
          {t('all')}
        </a>
      </p>
    </AboutSection>
  );
}

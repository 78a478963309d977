import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { atBase } from '#lib/pages/atBase';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { AboutAccessibility } from './AboutAccessibility';
import { AboutSection } from './AboutSection';

type Props = { readonly view: View };

/** What the site keeps in the reader's browser, each by the key of its words. */
const stored = [
  'locale',
  'theme',
  'search-key',
  'place',
  'exercise',
  'own-talk',
  'talk',
  'kept',
] as const;

const licenceUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The site itself: licence, corrections, contributions, what it stores, and for whom it can be used. */
export function AboutSite({ view }: Props) {
  const { base, locale } = view;
  const t = useTranslations('AboutSite');
  const corrections = Object.keys(base.corrections).length;
  const rich = {
    code: (words: React.ReactNode) => <code translate="no">{words}</code>,
    deed: (words: React.ReactNode) => (
      <a href={licenceUrl} rel="noreferrer license">
        {words}
      </a>
    ),
  };
  return (
    <>
      <AboutSection id="licence">
        <p>{t.rich('content', rich)}</p>
        <p className="about-quote">
          {t('attribution', { title: base.paper?.title[locale] ?? '' })}
        </p>
        <p>{t('code')}</p>
        <p>
          <a href={atBase('/made/licences.txt')}>{t('byOthers')}</a>
        </p>
      </AboutSection>
      <AboutSection id="corrections">
        <p>{t('corrections')}</p>
        <p>{t('correctionsSay')}</p>
        {corrections > 0 ? (
          <p>
            <a href={pathOf(locale, pages.corrections.slug)}>
              {t('allCorrections', { count: corrections })}
            </a>
          </p>
        ) : (
          <p>{t('noCorrections')}</p>
        )}
      </AboutSection>
      <AboutSection id="contribute">
        <p>{t.rich('contribute', rich)}</p>
        <p>{t('contributeChecks')}</p>
      </AboutSection>
      <AboutSection id="storage">
        <p>{t('stored', { count: stored.length })}</p>
        <ul className="about-list">
          {stored.map((key) => (
            <li key={key}>{t.rich(`storage.${key}`, rich)}</li>
          ))}
        </ul>
        <p>{t('notStored')}</p>
      </AboutSection>
      <AboutAccessibility />
    </>
  );
}

import { useTranslations } from 'next-intl';
import { AboutSection } from './AboutSection';

const parts = {
  meant: ['script', 'keyboard', 'charts', 'colour', 'languages', 'leave'],
  tested: ['axe', 'browsers', 'settings', 'paper'],
  short: ['people', 'readers', 'browsers', 'files', 'script', 'easy'],
} as const;

/** The statement on accessibility: what is meant, what was tested and in what, where it falls short, whom to tell. */
export function AboutAccessibility() {
  const t = useTranslations('AboutAccessibility');
  return (
    <AboutSection id="accessibility">
      <p>{t('aim')}</p>
      <ul className="about-list">
        {parts.meant.map((point) => (
          <li key={point}>{t(`meant.${point}`)}</li>
        ))}
      </ul>
      <h3>{t('testedTitle')}</h3>
      <ul className="about-list">
        {parts.tested.map((point) => (
          <li key={point}>{t(`tested.${point}`)}</li>
        ))}
      </ul>
      <h3>{t('shortTitle')}</h3>
      <ul className="about-list">
        {parts.short.map((point) => (
          <li key={point}>{t(`short.${point}`)}</li>
        ))}
      </ul>
      <h3>{t('tellTitle')}</h3>
      <p>{t('tell')}</p>
    </AboutSection>
  );
}

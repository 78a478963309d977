import { useTranslations } from 'next-intl';
import { aboutSections } from './AboutSection';

/** The sections as links, beside the text where there is room. */
export function AboutContents() {
  const t = useTranslations('AboutSection');
  return (
    <nav className="about-contents" aria-label={t('contents')}>
      <ol>
        {aboutSections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(id)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { sectionsOf } from './AboutSection';

type Props = { readonly view: View };

/** The sections as links, beside the text where there is room. */
export function AboutContents({ view }: Props) {
  const t = useTranslations('AboutSection');
  return (
    <nav className="about-contents" aria-label={t('contents')}>
      <ol>
        {sectionsOf(view.base).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(id)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useTranslations } from 'next-intl';

/** Sections of the page on method, in reading order; each is an anchor of its own. */
export const aboutSections = [
  'paper',
  'checking',
  'coding',
  'limits',
  'two-amounts',
  'care',
  'help-policy',
  'licence',
  'corrections',
  'contribute',
  'storage',
  'accessibility',
] as const;

/** A section of the page on method, and its anchor. */
export type AboutSectionId = (typeof aboutSections)[number];

type Props = { readonly id: AboutSectionId; readonly children: React.ReactNode };

/** One section with its heading, which is also its address. */
export function AboutSection({ id, children }: Props) {
  const t = useTranslations('AboutSection');
  return (
    <section id={id} className="about-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(id)}</h2>
      {children}
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { Base } from '#data/base';
import { isOffered } from '#lib/pages/isOffered';

/** Sections of the page on method, in reading order; each is an anchor of its own. */
const aboutSections = [
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

/** The sections that a case has: without a paper, amounts to keep apart or help channels, theirs are left out. */
export function sectionsOf(base: Base): readonly AboutSectionId[] {
  const left: readonly AboutSectionId[] = [
    ...(base.paper ? [] : (['paper'] as const)),
    ...(base.features.keptApart ? [] : (['two-amounts'] as const)),
    ...(isOffered(base, 'help') ? [] : (['help-policy'] as const)),
  ];
  return aboutSections.filter((id) => !left.includes(id));
}

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

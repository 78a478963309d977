import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';

type Props = { readonly view: View };

const rules = ['actor', 'notActor', 'group', 'unlisted', 'led', 'shared', 'took', 'act'] as const;

/** The one rule by which actors, the part of the organisation studied and whose act it was are coded. */
export function AboutWhoCounts({ view }: Props) {
  const t = useTranslations('AboutWhoCounts');
  return (
    <>
      <h3 id="who-counts">{t('title')}</h3>
      <p>{t('lead', { count: view.base.activities.all.length })}</p>
      <ul className="about-list">
        {rules.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** What to say where no activity matches; where nothing was found at all, that this is a finding. Shown by the script that counts. */
export function TimelineEmpty({ view: { base, locale } }: Props) {
  const t = useTranslations('TimelineEmpty');
  const without = roleIds.filter(
    (role) => !base.activities.all.some((a) => a.role === role && a.focus === 'direct'),
  );
  return (
    <div className="timeline-empty" data-empty="" hidden suppressHydrationWarning>
      <h2>{t('title')}</h2>
      {without.map((role) => (
        <p key={role} data-finding={role} hidden suppressHydrationWarning>
          {t('finding', { role: base.vocabularies.role[role].label[locale].toLowerCase() })}
        </p>
      ))}
      <p>{t('change')}</p>
    </div>
  );
}

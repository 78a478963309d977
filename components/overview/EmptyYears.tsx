import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import { emptyYears, inRole } from '#lib/activities/activityColumns';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly role: RoleId };

/** Says in words in which of the years studied no activity of a role was found; nothing where there is none such. */
export function EmptyYears({ view: { base, locale }, role }: Props) {
  const t = useTranslations('EmptyYears');
  const empty = emptyYears(inRole(base.activities.all, role), base.study);
  if (empty.length === 0) return null;
  const years = new Intl.ListFormat(locale).format(empty.map(String));
  return <span className="said-empty small">{t('none', { years })}</span>;
}

import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import { countYears } from '#lib/activities/countYears';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly role: RoleId };

/** Says in words in which of the years studied no activity of a role was found; nothing where there is none such. */
export function EmptyYears({ view: { base, locale }, role }: Props) {
  const t = useTranslations('EmptyYears');
  const ofRole = base.activities.all.filter((activity) => activity.role === role);
  const empty = countYears(ofRole, base.study).filter(({ count }) => count === 0);
  if (empty.length === 0) return null;
  const years = new Intl.ListFormat(locale).format(empty.map(({ year }) => String(year)));
  return <span className="said-empty small">{t('none', { years })}</span>;
}

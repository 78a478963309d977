import { useTranslations } from 'next-intl';
import { regionalTag } from '#data/locales';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import type { NamedRow } from './GapTable';

type Props = { readonly view: View; readonly rows: readonly NamedRow[] };

/** The empty cells of a map in sentences, role by role; a role without any is left out. */
export function GapWords({ view: { base, locale }, rows }: Props) {
  const t = useTranslations('GapWords');
  const list = new Intl.ListFormat(regionalTag(locale), { type: 'conjunction' });
  const gaps = roleIds.map((role) => ({
    role,
    names: rows
      .filter(({ cells }) => cells.some((c) => c.role === role && c.activities.length === 0))
      .map(({ name }) => name.toLowerCase()),
  }));
  return (
    <div className="gap-words">
      <h3 className="h4">{t('title')}</h3>
      <ul className="small">
        {gaps
          .filter(({ names }) => names.length > 0)
          .map(({ role, names }) => (
            <li key={role}>
              {t('line', {
                role: base.vocabularies.role[role].label[locale],
                names: list.format(names),
              })}
            </li>
          ))}
      </ul>
      <p className="small quiet">{t('noProof')}</p>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { roleIds } from '#lib/roles/roleIds';
import { RoleMark } from '../ui/RoleMark';

/** What the marks mean: filled, hollow, with a core, dotted span, bar. */
export function MarkKey() {
  const t = useTranslations('MarkKey');
  return (
    <ul className="mark-key" data-not-paired="">
      {(['filled', 'hollow', 'cored'] as const).map((fill) => (
        <li key={fill}>
          {roleIds.map((role) => (
            <RoleMark key={role} role={role} fill={fill} size={15} />
          ))}
          {t(fill)}
        </li>
      ))}
      <li>
        <svg width="44" height="14" aria-hidden="true">
          <line className="lane-span lane-within" x1="2" x2="42" y1="7" y2="7" />
        </svg>
        {t('within')}
      </li>
      <li>
        <svg width="44" height="14" aria-hidden="true">
          <line className="lane-span lane-lasting" x1="2" x2="42" y1="7" y2="7" />
        </svg>
        {t('lasting')}
      </li>
    </ul>
  );
}

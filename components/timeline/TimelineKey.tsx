import { useTranslations } from 'next-intl';
import { roleIds } from '#lib/roles/roleIds';
import { MarkLook } from '../ui/MarkLook';
import { RoleMark, type MarkFill } from '../ui/RoleMark';

const fills = {
  direct: 'filled',
  anotherBody: 'cored',
  context: 'hollow',
} as const satisfies Record<string, MarkFill>;

/** What the marks and strokes of the chart mean. */
export function TimelineKey() {
  const t = useTranslations('TimelineKey');
  return (
    <ul className="timeline-key small quiet">
      {(['direct', 'context', 'anotherBody'] as const).map((key) => (
        <li key={key}>
          {roleIds.map((role) => (
            <RoleMark key={role} role={role} fill={fills[key]} size={16} />
          ))}
          <MarkLook sign={fills[key]} />
          {t(key)}
        </li>
      ))}
      <li className="key-stroke">
        <svg width="40" height="12" aria-hidden="true">
          <path className="stroke-within" d="M1 6H39M1 2V10M39 2V10" />
        </svg>
        <MarkLook sign="within" />
        {t('within')}
      </li>
      <li className="key-stroke">
        <svg width="40" height="12" aria-hidden="true">
          <path className="stroke-lasting" d="M1 6H38M33 1.5 38 6 33 10.5" />
        </svg>
        <MarkLook sign="lasting" />
        {t('lasting')}
      </li>
    </ul>
  );
}

import { useTranslations } from 'next-intl';
import { MarkLook } from '../ui/MarkLook';
import { RoleMark } from '../ui/RoleMark';

/** What the marks of the strips mean. */
export function ClaimKey() {
  const t = useTranslations('ClaimKey');
  const sign = (className: string, d: string) => (
    <svg className="strip" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      <path className={className} d={d} />
    </svg>
  );
  return (
    <ul className="claim-key" aria-label={t('title')}>
      <li aria-hidden="true">
        <b>{t('title')}</b>
      </li>
      <li>
        <RoleMark role="partner" fill="filled" size={16} /> <MarkLook sign="filled" />
        {t('direct')}
      </li>
      <li>
        <RoleMark role="implementer" fill="hollow" size={16} /> <MarkLook sign="hollow" />
        {t('context')}
      </li>
      <li>
        <RoleMark role="partner" fill="cored" size={16} /> <MarkLook sign="cored" />
        {t('another')}
      </li>
      <li>
        {sign('strip-said', 'M11 1v14')} <MarkLook sign="said" />
        {t('said')}
      </li>
      <li>
        <svg className="strip" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
          <path className="strip-within" d="M2 8H20" />
          <path className="strip-ends" d="M2 5v6M20 5v6" />
        </svg>{' '}
        <MarkLook sign="within" />
        {t('within')}
      </li>
      <li>
        {sign('strip-lasting', 'M2 8H20')} <MarkLook sign="lasting" />
        {t('lasting')}
      </li>
      <li>
        {sign('strip-rule', 'M9 0v16M13 0v16')} <MarkLook sign="end" />
        {t('end')}
      </li>
    </ul>
  );
}

import { useTranslations } from 'next-intl';
import type { Contact } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { contactHref } from '#lib/help/contactHref';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = { readonly view: View; readonly contact: Contact };

/** One way to reach a channel, with the day on which it was last seen. */
export function HelpContact({ view: { base, locale }, contact }: Props) {
  const t = useTranslations('HelpContact');
  const { type, value, lastSeen } = contact;
  const href = contactHref(contact);
  const words = value.replace(/^https:\/\/(www\.)?/, '');
  return (
    <li className="help-way">
      <span className="label">{base.vocabularies.contactType[type].label[locale]}</span>{' '}
      {type === 'phone' ? (
        <a className="help-number" href={href ?? undefined}>
          <Icon name="phone" size={20} />
          <span translate="no">{value}</span>
        </a>
      ) : (
        <span className="help-value" translate="no">
          {href ? (
            <a href={href} rel="noreferrer">
              {words}
            </a>
          ) : (
            words
          )}
        </span>
      )}{' '}
      <span className="small quiet">{t('lastSeen', { date: formatDate(lastSeen, locale) })}</span>
    </li>
  );
}

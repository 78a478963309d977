import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { formatDate } from '#lib/dates/formatDate';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = { readonly view: View };

/** The lines to call, with the day each was last seen, at the foot of every page. */
export async function HelpBar({ view: { base, locale } }: Props) {
  // The 404 page shows it in both languages, so it asks for the language it is handed.
  const t = await getTranslations({ locale, namespace: 'HelpBar' });
  return (
    <section className="help-bar" aria-labelledby="help-bar-title">
      <div className="wrap help-bar-row">
        <h2 id="help-bar-title">{t('title')}</h2>
        {findUrgentLines(base.helpChannels.all).map(({ channel, contact }) => (
          <p key={channel.id} className="help-line">
            <a className="help-number" href={`tel:${contact.value}`}>
              <Icon name="phone" size={18} />
              {contact.value}
            </a>
            <span>
              {channel.label[locale]}
              <span className="help-seen">
                {t('lastSeen', { date: formatDate(contact.lastSeen, locale) })}
              </span>
            </span>
          </p>
        ))}
        <p>
          {t('material')} <a href={pathOf(locale, pages.help.slug)}>{t('all')}</a>
        </p>
      </div>
    </section>
  );
}

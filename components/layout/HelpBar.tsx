import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { formatDate } from '#lib/dates/formatDate';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Leave } from '../leave/Leave';
import { Icon } from '../ui/Icon';

type Props = {
  readonly view: View;
  /** Whether someone in danger may open this page, so that the way to leave it has to be within reach. */
  readonly isUrgent?: boolean;
};

/**
 * The lines to call at the foot of every page, with the day each was last seen, and a way to leave at once; nothing
 * where the case has no help channel.
 */
export async function HelpBar({ view, isUrgent = false }: Props) {
  const { base, locale } = view;
  if (!isOffered(base, 'help')) return null;
  const t = await getTranslations({ locale, namespace: 'HelpBar' });
  return (
    <section className="help-bar" aria-label={t('title')}>
      <div className="wrap help-bar-row">
        <h2>{t('title')}</h2>
        {findUrgentLines(base.helpChannels.all).map(({ channel, contact }) => (
          <p key={channel.id} className="help-line">
            <a className="help-number" href={`tel:${contact.value}`}>
              <Icon name="phone" size={18} />
              <span translate="no">{contact.value}</span>
            </a>{' '}
            <span>
              {channel.label[locale]}{' '}
              <span className="help-seen">
                {t('lastSeen', { date: formatDate(contact.lastSeen, locale) })}
              </span>
            </span>
          </p>
        ))}
        <p>
          {t('material')} <a href={pathOf(locale, pages.help.slug)}>{t('all')}</a>
        </p>
        <Leave view={view} isNear={isUrgent} />
      </div>
    </section>
  );
}

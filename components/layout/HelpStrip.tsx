import { pages } from '#data/pages';
import { formatDate } from '#lib/dates/formatDate';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = {
  readonly view: View;
  readonly words: {
    readonly title: string;
    readonly material: string;
    readonly all: string;
    /** The sentence that dates a line; the date comes in the reader's language. */
    readonly lastSeen: (date: string) => string;
  };
};

/** The lines to call, with the day each was last seen, in words handed over with the language. */
export function HelpStrip({ view: { base, locale }, words }: Props) {
  return (
    <section className="help-bar" aria-label={words.title}>
      <div className="wrap help-bar-row">
        <h2>{words.title}</h2>
        {findUrgentLines(base.helpChannels.all).map(({ channel, contact }) => (
          <p key={channel.id} className="help-line">
            <a className="help-number" href={`tel:${contact.value}`}>
              <Icon name="phone" size={18} />
              {contact.value}
            </a>
            <span>
              {channel.label[locale]}
              <span className="help-seen">
                {words.lastSeen(formatDate(contact.lastSeen, locale))}
              </span>
            </span>
          </p>
        ))}
        <p>
          {words.material} <a href={pathOf(locale, pages.help.slug)}>{words.all}</a>
        </p>
      </div>
    </section>
  );
}

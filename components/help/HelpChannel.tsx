import { useTranslations } from 'next-intl';
import type { HelpChannel as Channel, WithId } from '#data/types';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Caution } from '../ui/Caution';
import { Words } from '../ui/Words';
import { HelpContact } from './HelpContact';

type Props = { readonly view: View; readonly channel: WithId<Channel> };

/** A help channel: who answers, for what, how it is reached, and what to know before using it. */
export function HelpChannel({ view, channel }: Props) {
  const t = useTranslations('HelpChannel');
  const { id, label, owner, account, note, caution, contacts, sources } = channel;
  // Behind an address nobody says what not to send, so the note stands as a caution right above it.
  const isAddress = contacts.some(({ type }) => type === 'web' || type === 'form');
  return (
    <article id={id} className="frame help-channel">
      <div>
        <h3>
          <Words view={view} text={label} />
        </h3>
        <p className="small quiet">
          <Words view={view} text={owner} />
        </p>
      </div>
      <p>
        <Words view={view} text={account} />
      </p>
      {isAddress ? (
        <Caution view={view} text={note} />
      ) : (
        <p className="help-note">
          <Words view={view} text={note} />
        </p>
      )}
      <ul className="help-ways" aria-label={t('contacts')}>
        {contacts.map((contact) => (
          <HelpContact key={contact.value} view={view} contact={contact} />
        ))}
      </ul>
      <section className="help-basis">
        <details>
          <summary>{t('more')}</summary>
          <p className="small">
            <Words view={view} text={caution} />
          </p>
        </details>
        <SourceChips view={view} ids={sources} most={2} />
      </section>
    </article>
  );
}

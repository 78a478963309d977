import type { HelpChannel, WithId } from '#data/types';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly advice: WithId<HelpChannel> };

/** How to report safely, before any channel, with the numbers for danger right now. */
export function HelpAdvice({ view, advice }: Props) {
  const { base } = view;
  return (
    <section className="help-advice" aria-labelledby={advice.id}>
      <div>
        <h2 id={advice.id}>
          <Words view={view} text={advice.label} />
        </h2>
        <p className="help-advice-words">
          <Words view={view} text={advice.account} />
        </p>
        <p className="small">
          <Words view={view} text={advice.caution} />
        </p>
        <SourceChips view={view} ids={advice.sources} isFirst />
      </div>
      <ul className="help-urgent">
        {findUrgentLines(base.helpChannels.all).map(({ channel, contact }) => (
          <li key={channel.id}>
            <a className="help-number" href={`tel:${contact.value}`}>
              <Icon name="phone" size={22} />
              {contact.value}
            </a>
            <span>
              <Words view={view} text={channel.label} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { TalkSides } from './TalkSides';

type Props = { readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]] };

/** All slides with their notes in every language, out of sight: the speaker window takes its pictures and words here. */
export function SpeakerStore({ talks }: Props) {
  const [talk] = talks;
  return (
    <div hidden data-store="">
      {talk.slides.map(({ id, number, seconds, isSpare, isOptional, isSensitive }) => (
        <div
          key={id}
          data-slide={number}
          data-id={id}
          data-seconds={seconds}
          data-spare={isSpare ? '' : undefined}
          data-optional={isOptional ? '' : undefined}
          data-sensitive={isSensitive ? '' : undefined}
        >
          <TalkSides talks={talks} id={id} />
        </div>
      ))}
    </div>
  );
}

import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import type { View } from '#lib/view';
import { SlideSources } from './SlideSources';
import { TalkSides } from './TalkSides';
import { mostSpeakerSources } from './speakerSources';

type Props = {
  readonly view: View;
  readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]];
};

/** All slides with their notes in every language and their sources, out of sight: the speaker window takes its parts here. */
export function SpeakerStore({ view, talks }: Props) {
  const [talk] = talks;
  return (
    <div hidden data-store="">
      {talk.slides.map((slide) => {
        const { id, number, seconds, isSpare, isOptional, isSensitive } = slide;
        return (
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
            <SlideSources
              view={view}
              slide={slide}
              most={mostSpeakerSources}
              all={`${talk.path}#talk-sources`}
            />
          </div>
        );
      })}
    </div>
  );
}

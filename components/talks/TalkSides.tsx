import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { Slide } from './Slide';
import { TalkNotes } from './TalkNotes';

type Props = {
  /** The talk in every language, that of the page first. */
  readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]];
  readonly id: string;
};

/**
 * A slide with its notes in every language; the page's own is shown. The others are `hidden` elements and no templates,
 * so that a choice for print can show them without a script, and so that React finds them where it put them.
 */
export function TalkSides({ talks, id }: Props) {
  const [{ locale: own }] = talks;
  return talks.map((talk) => {
    const slide = talk.slides.find((one) => one.id === id);
    return slide ? (
      <div
        key={talk.locale}
        className="talk-side"
        lang={talk.locale}
        hidden={talk.locale !== own}
        data-side=""
        data-not-paired={talk.locale === own ? undefined : ''}
      >
        <Slide talk={talk} slide={slide} />
        <TalkNotes talk={talk} slide={slide} />
      </div>
    ) : null;
  });
}

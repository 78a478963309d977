import { useTranslations } from 'next-intl';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import type { View } from '#lib/view';
import { StageBar } from './StageBar';
import { TalkSlide } from './TalkSlide';
import { TalkSources } from './TalkSources';

type Props = {
  readonly view: View;
  readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]];
};

/** The talk as a text: its slides with their notes, spare slides, all sources, and the controls of the stage. */
export function TalkDocument({ view, talks }: Props) {
  const t = useTranslations('TalkPage');
  const [talk] = talks;
  const played = talk.slides.filter(({ isSpare }) => !isSpare);
  const spares = talk.slides.filter(({ isSpare }) => isSpare);
  return (
    <>
      <div className="talk" data-talk={talk.id}>
        {played.map((slide) => (
          <TalkSlide key={slide.id} view={view} talks={talks} slide={slide} />
        ))}
        <div className="talk-spares no-print">
          <h2>{t('spares')}</h2>
          <p className="quiet">{t('sparesText')}</p>
        </div>
        {spares.map((slide) => (
          <TalkSlide key={slide.id} view={view} talks={talks} slide={slide} />
        ))}
        <TalkSources talk={talk} />
      </div>
      <StageBar />
    </>
  );
}

import { formatTime } from '#lib/talks/formatTime';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';

/** What the speaker says on a slide, where the room speaks, and the question that will come with its answer. */
export function TalkNotes({ talk, slide }: SlideProps) {
  const { foreign, words } = talk;
  return (
    <div className="talk-notes">
      <h3 className="unseen">{words.notes}</h3>
      {slide.notes.map((paragraph, i) => (
        <div key={paragraph}>
          {i > 0 && slide.roomSeconds > 0 ? (
            <p className="talk-room">
              {words.roomSpeaks} {formatTime(slide.roomSeconds)}
            </p>
          ) : null}
          <p>
            <SlideText text={paragraph} foreign={foreign} />
          </p>
        </div>
      ))}
      {slide.expected ? (
        <div className="talk-question">
          <h3>
            {words.question}: <SlideText text={slide.expected.question} foreign={foreign} />
          </h3>
          <p>
            <SlideText text={slide.expected.answer} foreign={foreign} />
          </p>
        </div>
      ) : null}
    </div>
  );
}

import type { ForeignPhrase } from '#lib/text/markForeign';
import type { ResolvedPoint } from '#lib/brief/resolvedBrief';
import { SlideText } from '../talks/SlideText';
import { BriefNotes } from './BriefNotes';

type Props = {
  readonly points: readonly ResolvedPoint[];
  readonly foreign: readonly ForeignPhrase[];
  /** Whether this is the language of the page, whose numbers lead to the list of sources. */
  readonly isOwn: boolean;
};

/** Sentences of the brief, each with the numbers of its sources. */
export function BriefPoints({ points, foreign, isOwn }: Props) {
  return (
    <ul className="brief-points">
      {points.map(({ text, notes }) => (
        <li key={text}>
          <SlideText text={text} foreign={foreign} /> <BriefNotes notes={notes} isOwn={isOwn} />
        </li>
      ))}
    </ul>
  );
}

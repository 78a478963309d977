import type { ResolvedBrief } from '#lib/brief/resolvedBrief';
import { SlideText } from '../talks/SlideText';

type Props = { readonly brief: ResolvedBrief; readonly text: string };

/** A caution of the brief, in the brief's language, which need not be the page's. */
export function BriefCaution({ brief: { words, foreign }, text }: Props) {
  return (
    <div className="caution" role="note">
      <p className="caution-word">{words.caution}</p>
      <p>
        <SlideText text={text} foreign={foreign} />
      </p>
    </div>
  );
}

import { markForeign, type ForeignPhrase } from '#lib/text/markForeign';

type Props = { readonly text: string; readonly foreign: readonly ForeignPhrase[] };

/** A text of a slide, with phrases of another language marked as such. */
export function SlideText({ text, foreign }: Props) {
  return markForeign(text, foreign).map((stretch, i) =>
    stretch.lang ? (
      <i key={i} lang={stretch.lang}>
        {stretch.text}
      </i>
    ) : (
      stretch.text
    ),
  );
}

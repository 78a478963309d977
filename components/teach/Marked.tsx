import { markForeign } from '#lib/text/markForeign';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly text: string };

/** A sentence in the language of the page, with phrases of another language marked as such. */
export function Marked({ view: { base, locale }, text }: Props) {
  return markForeign(text, base.foreignPhrases[locale]).map((stretch, i) =>
    stretch.lang ? (
      <i key={i} lang={stretch.lang}>
        {stretch.text}
      </i>
    ) : (
      stretch.text
    ),
  );
}

import type { Text } from '#data/types';
import { markForeign } from '#lib/text/markForeign';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly text: Text };

/** A text of a record in the reader's language, with phrases of another language marked as such. */
export function Words({ view: { base, locale }, text }: Props) {
  return markForeign(text[locale], base.foreignPhrases[locale]).map((stretch, i) =>
    stretch.lang ? (
      <i key={i} lang={stretch.lang}>
        {stretch.text}
      </i>
    ) : (
      stretch.text
    ),
  );
}

import type { Text } from '#data/types';
import { markTerms } from '#lib/glossary/markTerms';
import { termAddress } from '#lib/glossary/termAddress';
import { termForms } from '#lib/glossary/termForms';
import { markForeign, type ForeignPhrase } from '#lib/text/markForeign';
import type { View } from '#lib/view';

type Props = {
  readonly view: View;
  readonly text: Text;
  /** Marks the first use of each glossary term but these; without it no term is marked, as in headings and links. */
  readonly terms?: readonly string[] | undefined;
};

function mark(text: string, phrases: readonly ForeignPhrase[]): React.ReactNode {
  return markForeign(text, phrases).map((stretch, i) =>
    stretch.lang ? (
      <i key={i} lang={stretch.lang}>
        {stretch.text}
      </i>
    ) : (
      stretch.text
    ),
  );
}

/** A text of a record in the reader's language, with phrases of another language marked as such. */
export function Words({ view: { base, locale }, text, terms }: Props) {
  const phrases = base.foreignPhrases[locale];
  if (!terms) return mark(text[locale], phrases);
  return markTerms(text[locale], termForms(base, locale), phrases, terms).map((stretch, i) =>
    stretch.term ? (
      <a
        key={i}
        className="term-link"
        href={termAddress(base, locale, stretch.term)}
        data-open="word"
      >
        {mark(stretch.text, phrases)}
      </a>
    ) : (
      mark(stretch.text, phrases)
    ),
  );
}

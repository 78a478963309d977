import type { Text } from '#data/types';
import type { View } from '../view';
import { markTerms } from './markTerms';
import { termForms } from './termForms';

/** Terms marked in a text, so that the next one of the same passage can leave them unmarked. */
export function termsIn({ base, locale }: View, text: Text): readonly string[] {
  const forms = termForms(base, locale);
  return markTerms(text[locale], forms, base.foreignPhrases[locale]).flatMap(
    ({ term }) => term ?? [],
  );
}

import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import { pathOf } from '../pages/pathOf';

/**
 * Address at which a term or concept is explained: the glossary where it has an entry there, else the framework page.
 * @throws Error naming the nearest known id, if it is neither a term nor a concept.
 */
export function termAddress(
  base: Pick<Base, 'glossary' | 'concepts'>,
  locale: Locale,
  id: string,
): string {
  if (base.concepts.has(id) && !base.glossary.has(id))
    return `${pathOf(locale, 'framework')}#${id}`;
  return `${pathOf(locale, 'glossary')}#${base.glossary.get(id).id}`;
}

import type { RecordLink } from '#data/talkTypes';
import { citeShort } from '../cite/citeShort';
import type { View } from '../view';
import { recordOf } from './recordOf';
import type { SlideSource } from './resolvedTalk';

/** The sources behind some records, each once, in the order in which the records name them. */
export function sourcesBehind(view: View, links: readonly RecordLink[]): readonly SlideSource[] {
  const { base, locale } = view;
  const ids = new Set(links.flatMap((link) => recordOf(view, link).sources));
  return [...ids].map((id) => {
    const source = base.sources.get(id);
    return {
      id,
      name: citeShort(view, source),
      checked: source.checked,
      checkedWords: base.vocabularies.checked[source.checked].label[locale].toLowerCase(),
      path: recordOf(view, { kind: 'source', id }).path,
    };
  });
}

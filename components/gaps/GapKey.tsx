import type { View } from '#lib/view';
import { MarkKey } from '../ui/MarkKey';

type Props = { readonly view: View };

/** What the fill of a mark means, in the words of the records. */
export function GapKey({ view }: Props) {
  const { focus, actOf } = view.base.vocabularies;
  return (
    <MarkKey
      view={view}
      entries={[
        { fill: 'filled', words: focus.direct.label[view.locale] },
        { fill: 'hollow', words: focus.context.label[view.locale] },
        { fill: 'cored', words: actOf['another-body'].label[view.locale] },
      ]}
    />
  );
}

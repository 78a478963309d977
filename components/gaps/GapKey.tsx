import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';

type Props = { readonly view: View };

/** What the fill of a mark means. */
export function GapKey({ view: { base, locale } }: Props) {
  const { focus, actOf } = base.vocabularies;
  const entries = [
    { fill: 'filled', words: focus.direct.label[locale] },
    { fill: 'hollow', words: focus.context.label[locale] },
    { fill: 'cored', words: actOf['another-body'].label[locale] },
  ] as const;
  return (
    <ul className="gap-key small">
      {entries.map(({ fill, words }) => (
        <li key={fill}>
          <RoleMark role="catalyst" fill={fill} size={16} /> {words}
        </li>
      ))}
    </ul>
  );
}

import { pathOf } from '#lib/pages/pathOf';
import { citeShort } from '#lib/cite/citeShort';
import type { View } from '#lib/view';
import { CheckedSheet } from './CheckedSheet';

type Props = {
  readonly view: View;
  readonly id: string;
  /** The first chip of a page says in words how far its source was checked. */
  readonly isFirst?: boolean;
};

/** A source beside what rests on it: a link to its entry, with how far it was checked. */
export function SourceChip({ view, id, isFirst = false }: Props) {
  const { base, locale } = view;
  const source = base.sources.get(id);
  const checked = base.vocabularies.checked[source.checked].label[locale];
  return (
    <a className="chip" href={pathOf(locale, `sources/${id}`)} data-open="">
      <CheckedSheet checked={source.checked} />
      <span>
        <span translate="no">{citeShort(view, source)}</span>{' '}
        <span className={isFirst ? 'chip-words' : 'unseen'}>{checked.toLowerCase()}</span>
      </span>
    </a>
  );
}

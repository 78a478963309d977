import type { Text } from '#data/types';
import type { View } from '#lib/view';

type Props = {
  readonly view: View;
  readonly notes: readonly Text[];
  /** What stands before the notes in the same line. */
  readonly first?: React.ReactNode;
};

/** Notes of a chart as one quiet line; nothing where there are none. */
export function NotesInLine({ view: { locale }, notes, first }: Props) {
  if (notes.length === 0 && !first) return null;
  const words = notes.map((note) => note[locale]).join(' · ');
  return (
    <p className="small quiet">
      {first}
      {first && words ? ' · ' : ''}
      {words}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import type { LensNote, WithId } from '#data/types';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly notes: readonly WithId<LensNote>[] };

/** Passages about the lens: whether read or put together by us is said of each. */
export function LensNotes({ view, notes }: Props) {
  const t = useTranslations('LensNotes');
  return (
    <div className="lens-notes">
      {notes.map((note) => (
        <article key={note.id} id={note.id}>
          <h3>
            <Words view={view} text={note.label} />
          </h3>
          <p>
            <Words view={view} text={note.account} />
          </p>
          {note.caution ? (
            <p className="small quiet">
              <Words view={view} text={note.caution} />
            </p>
          ) : null}
          {note.basis === 'derived' ? <p className="label">{t('derived')}</p> : null}
          <SourceChips view={view} ids={note.sources} />
        </article>
      ))}
    </div>
  );
}

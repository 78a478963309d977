type Props = { readonly notes: readonly number[]; readonly isOwn: boolean };

/** Numbers of sources, as links into the list at the end of the brief. */
export function BriefNotes({ notes, isOwn }: Props) {
  return (
    <span className="brief-notes">
      [
      {notes.map((note, i) => (
        <span key={note}>
          {i > 0 ? ', ' : ''}
          {isOwn ? <a href={`#note-${note}`}>{note}</a> : note}
        </span>
      ))}
      ]
    </span>
  );
}

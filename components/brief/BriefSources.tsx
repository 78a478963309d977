import type { ResolvedBrief } from '#lib/brief/resolvedBrief';

type Props = { readonly brief: ResolvedBrief; readonly isOwn: boolean };

/** The sources that the brief names, numbered, each with how far it was read. */
export function BriefSources({ brief: { sources, words, locale }, isOwn }: Props) {
  return (
    <section className="brief-part brief-sources">
      <div className="brief-row">
        <h2>{words.sources}</h2>
        <p>{words.sourcesText}</p>
      </div>
      <ol data-not-paired={isOwn ? 'list' : undefined}>
        {sources.map(({ number, id, name, title, checkedWords, path }) => (
          <li key={id} id={isOwn ? `note-${number}` : undefined}>
            <a href={path} data-open={isOwn ? '' : undefined}>
              {name}
            </a>
            {title === null ? null : (
              <>
                {': '}
                <span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>
              </>
            )}{' '}
            ({checkedWords})
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { Checked } from '#data/types';
import { sortSources } from '#lib/sources/sortSources';
import { letterId } from '#lib/text/letterId';
import type { View } from '#lib/view';
import { CheckedDrawing } from './CheckedSheet';
import { SourceRow } from './SourceRow';

/** From the number of its rows the height of a section is guessed until it is laid out. */
function rowsOfSections(groups: readonly { readonly sources: readonly unknown[] }[]): string {
  return groups
    .map(({ sources }, i) => `.source-list section:nth-child(${i + 1}){--rows:${sources.length}}`)
    .join('');
}

type Props = { readonly view: View; readonly levels: readonly Checked[] };

/** Every source A to Z, in groups of one letter; the marks are drawn once and used by reference. */
export function SourceList({ view, levels }: Props) {
  const t = useTranslations('SourcesPage');
  const groups = sortSources(view);
  return (
    <>
      <svg className="sprite" width="0" height="0" aria-hidden="true">
        {levels.map((level) => (
          <symbol key={level} id={level} viewBox="0 0 24 24">
            <CheckedDrawing checked={level} />
          </symbol>
        ))}
      </svg>
      <nav className="letters" aria-label={t('letters')}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#${letterId(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      <style
        href="source-list"
        precedence="made"
        dangerouslySetInnerHTML={{ __html: rowsOfSections(groups) }}
      />
      <div className="source-list" data-source-list="" data-not-paired="list">
        {groups.map(({ letter, sources }) => (
          <section key={letter} aria-labelledby={letterId(letter)}>
            <h2 id={letterId(letter)}>{letter}</h2>
            <ul>
              {sources.map((entry) => (
                <SourceRow key={entry.source.id} view={view} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

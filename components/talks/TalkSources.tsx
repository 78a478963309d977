import { useTranslations } from 'next-intl';
import type { ResolvedTalk, SlideSource } from '#lib/talks/resolvedTalk';

type Props = { readonly talk: ResolvedTalk };

/**
 * Every source of a talk once, by how far it was read; the slides name the first of theirs and lead here. Names stand in
 * the order of the alphabet, which is found sooner on paper, and compresses better.
 */
export function TalkSources({ talk }: Props) {
  const t = useTranslations('TalkPage');
  const all = new Map<string, SlideSource>(
    talk.slides.flatMap(({ sources }) => sources.map((source) => [source.id, source])),
  );
  const sources = [...all.values()].sort((a, b) => a.name.localeCompare(b.name, talk.locale));
  const levels = [...new Set(sources.map(({ checkedWords }) => checkedWords))];
  return (
    <section className="section talk-sources-all" aria-labelledby="talk-sources" data-not-paired="">
      <h2 id="talk-sources">{t('sources')}</h2>
      {levels.map((words) => (
        <section key={words} className="talk-sources">
          <h3 className="label">{words}</h3>
          <ul data-not-paired="list">
            {sources
              .filter(({ checkedWords }) => checkedWords === words)
              .map(({ id, name, path }) => (
                <li key={id}>
                  <a href={path}>{name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

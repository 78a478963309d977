import { useTranslations } from 'next-intl';
import type { Author, Source } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { precisionOf } from '#lib/dates/precisionOf';
import { citeShort } from '#lib/cite/citeShort';
import { pathOf } from '#lib/pages/pathOf';
import { findListed } from '#lib/sources/findListed';
import { publisherOf } from '#lib/sources/publisherOf';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly source: Source };

function nameOf(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** Who published it, where and when, as far as that is known. */
export function SourceFacts({ view, source }: Props) {
  const t = useTranslations('SourceFacts');
  const { base, locale } = view;
  const { citation, published } = source;
  const words = (text: Source['aboutNote']) => (text ? <Words view={view} text={text} /> : null);
  const container = [
    citation?.container,
    citation?.volume && t('volume', { volume: citation.volume }),
    citation?.issue && t('issue', { issue: citation.issue }),
    citation?.pages && t('pages', { pages: citation.pages.replace('-', '–') }),
  ].filter(Boolean);
  const { listedAs } = source;
  const listed = listedAs ? findListed(base, listedAs.label) : null;
  const date = published
    ? t(`precision.${precisionOf(published)}`, { date: formatDate(published, locale) })
    : null;
  const type = base.vocabularies.publisherType[source.publisherType].label[locale].toLowerCase();
  const facts: readonly (readonly [string, React.ReactNode, React.ReactNode])[] = [
    [t('about'), words(source.about), words(source.aboutNote)],
    [t('authors'), citation?.authors.map(nameOf).join('; '), null],
    [
      t('publisher'),
      `${citation?.publisher ?? publisherOf(source, locale)} (${type})`,
      words(source.publisherTypeNote),
    ],
    [t('container'), container.join(', '), words(citation?.containerNote ?? null)],
    [t('event'), citation?.event ? `${citation.event.title}, ${citation.event.place}` : null, null],
    [t('host'), source.host, null],
    [
      t('published'),
      date ?? <span className="said-empty">{t('noDate')}</span>,
      words(source.publishedNote),
    ],
    [t('isbn'), citation?.isbn, null],
    [
      t('relevance'),
      citation?.relevance.map((r) => base.vocabularies.relevance[r].label[locale]).join(', '),
      null,
    ],
    [
      t(`listedAs.${listedAs?.as ?? 'same-work'}`),
      listed ? (
        <a href={pathOf(locale, `sources/${listed.id}`)} data-open="">
          {citeShort(view, listed)}
        </a>
      ) : (
        listedAs?.label
      ),
      null,
    ],
  ];
  return (
    <section>
      <h2>{t('title')}</h2>
      <dl className="entry-facts">
        {facts.map(([term, fact, note]) =>
          fact ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {fact}
                {note ? <small> {note}</small> : null}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

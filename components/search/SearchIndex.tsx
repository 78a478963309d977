import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/pages/pathOf';
import { listFromAToZ } from '#lib/search/listFromAToZ';
import type { SearchDocument } from '#lib/search/searchDocument';
import { letterId } from '#lib/text/letterId';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly documents: readonly SearchDocument[] };

const lists = [
  { slug: 'data/figures', needs: 'figures' },
  { slug: 'data', needs: 'charts' },
  { slug: 'claims', needs: 'claims' },
  { slug: 'sources', needs: 'sources' },
] as const;

/** Everything that has a name, from A to Z: the way to find it without a script, or without knowing the word. */
export function SearchIndex({ view: { base, locale }, documents }: Props) {
  const t = useTranslations('SearchPage');
  const kinds = useTranslations('SearchResults');
  const letters = listFromAToZ(documents, locale);
  const elsewhere = lists.filter(({ needs }) => base[needs].all.length > 0);
  return (
    <section data-search-index="" className="search-index section" aria-labelledby="a-z">
      <h2 id="a-z">{t('index')}</h2>
      <p className="measure quiet">{t('indexLead')}</p>
      <ul className="search-elsewhere">
        {elsewhere.map(({ slug }) => (
          <li key={slug}>
            <a href={pathOf(locale, slug)}>{t(`elsewhere.${slug}`)}</a>
          </li>
        ))}
      </ul>
      <nav className="search-letters" aria-label={t('letters')}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#${letterId(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, documents: inLetter }, i) => (
        <section
          key={letter}
          className="search-letter"
          aria-labelledby={letterId(letter)}
          data-not-paired={i === 0 ? 'list' : ''}
        >
          <h3 id={letterId(letter)}>{letter}</h3>
          <ul>
            {inLetter.map(({ id, kind, href, title }) => (
              <li key={id}>
                <a href={href}>{title}</a> <small>{kinds(`singular.${kind}`)}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

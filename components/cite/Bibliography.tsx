import { useTranslations } from 'next-intl';
import { bibliographyRows } from '#lib/cite/bibliographyRows';
import { pathOf } from '#lib/pages/pathOf';
import type { PageView } from '#lib/view';
import { PiecesText } from './PiecesText';

/** How long a citation is, in hundreds of characters; its height is guessed from that. Most have up to two hundred. */
function longOf(text: string): number | undefined {
  const hundreds = Math.ceil(text.length / 100);
  return hundreds > 2 ? Math.min(hundreds, 6) : undefined;
}

type Props = { readonly view: PageView };

/** Every source in APA 7, each with a box to pick it. */
export function Bibliography({ view: { base, locale, generated } }: Props) {
  const t = useTranslations('BibliographyPage');
  return (
    <ul className="bib-list" data-not-paired="list">
      {bibliographyRows(base, locale, generated.citationOf, t('hiddenTitle')).map((row) => (
        <li
          key={row.id}
          data-roles={row.roles.join(' ') || undefined}
          data-long={longOf(row.pieces.join(''))}
        >
          <input type="checkbox" aria-label={row.label} />
          <section>
            <a href={pathOf(locale, `sources/${row.id}`)}>{row.label}</a>
            <p translate="no">
              <PiecesText pieces={row.pieces} locale={locale} title={row.title} />
            </p>
          </section>
        </li>
      ))}
    </ul>
  );
}

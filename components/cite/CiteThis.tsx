import './cite.css';
import { useTranslations } from 'next-intl';
import { locales, type Locale } from '#data/locales';
import type { TitleInLanguage } from '#lib/sources/titleOf';
import type { PageView } from '#lib/view';
import { CiteFiles } from './CiteFiles';
import { CiteLine } from './CiteLine';
import { PiecesText } from './PiecesText';

type Props = {
  readonly view: PageView;
  /** What is cited: decides the words of the heading. */
  readonly what: 'source' | 'site' | 'chart' | 'activity' | 'figures';
  /** Id of the cited item in each language; `null` where only files are given. */
  readonly ids: Readonly<Record<Locale, string>> | null;
  /** Name of the files of references, without ending. */
  readonly file: string;
  readonly title?: TitleInLanguage;
  readonly isOpen?: boolean;
  readonly note?: string;
  readonly children?: React.ReactNode;
};

/** "Cite this": the citation in both languages, the reader's own first, and files for reference managers. */
export function CiteThis(props: Props) {
  const { view, what, ids, file, title, isOpen = false, note, children } = props;
  const t = useTranslations('Cite');
  const { locale, generated } = view;
  const own = locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <details className="cite stays-closed" open={isOpen} data-not-paired="">
      <summary>
        <h2>{t(what)}</h2>
      </summary>
      {note ? <p className="quiet small">{note}</p> : null}
      {children}
      {ids
        ? own.map((l) => (
            <CiteLine key={l} label={t(`in.${l}`)} lang={l}>
              <PiecesText
                pieces={generated.citationOf(ids[l], l)}
                locale={l}
                {...(title !== undefined && { title })}
              />
            </CiteLine>
          ))
        : null}
      <h3 className="no-print">{t('files')}</h3>
      <CiteFiles file={file} />
    </details>
  );
}

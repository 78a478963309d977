import { useTranslations } from 'next-intl';
import { locales, type Locale } from '#data/locales';
import type { Figure, WithId } from '#data/types';
import { creditOf } from '#lib/cite/creditOf';
import { referenceFormats } from '#lib/cite/referenceFormats';
import { atBase } from '#lib/pages/atBase';
import type { PageView } from '#lib/view';
import { CopyButton } from './CopyButton';
import { PiecesText } from './PiecesText';

/** Says who stated a figure and where that was read, as the beginning of its citation, in each language. */
export type CreditWords = Readonly<Record<Locale, (credit: ReturnType<typeof creditOf>) => string>>;

type Props = {
  readonly view: PageView;
  readonly figure: WithId<Figure>;
  readonly creditWords: CreditWords;
};

/**
 * "Cite this figure", at its home: who stated it and where that was read, then our record of it, in both languages, and
 * files with the same works in the same order. Short on markup, since a page holds all figures.
 */
export function FigureCite({ view, figure, creditWords }: Props) {
  const t = useTranslations('Cite');
  const { base, locale, generated } = view;
  const own = locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <details className="figure-cite no-print" data-not-paired="">
      <summary>{t('oneFigure')}</summary>
      {own.map((lang) => (
        <div key={lang} data-cite="">
          <p lang={lang} translate="no">
            {creditWords[lang](creditOf({ base, locale: lang }, [figure]))}{' '}
            <PiecesText
              pieces={generated.citationOf(`figure-${figure.id}-${lang}`, lang)}
              locale={lang}
            />
          </p>
          <CopyButton what={t(`in.${lang}`)} />
        </div>
      ))}
      <p>
        {referenceFormats.map(({ name: format, ending }) => (
          <a
            key={ending}
            href={atBase(`/made/cite/figure-${figure.id}-${locale}.${ending}`)}
            download=""
          >
            {format}
          </a>
        ))}
      </p>
    </details>
  );
}

import { getTranslations } from 'next-intl/server';
import { locales } from '#data/locales';
import type { Figure, WithId } from '#data/types';
import { creditOf } from '#lib/cite/creditOf';
import { apaOf } from '#lib/cite/madeCitations';
import { referenceFormats } from '#lib/cite/referenceFormats';
import type { View } from '#lib/view';
import { CopyButton } from './CopyButton';
import { PiecesText } from './PiecesText';

type Props = { readonly view: View; readonly figure: WithId<Figure> };

/**
 * "Cite this figure", at its home: who stated it and where that was read, then our record of it, in both languages, and
 * files with the same works in the same order. Short on markup, since a page holds all figures.
 */
export async function FigureCite({ view: { base, locale }, figure }: Props) {
  const own = locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  const t = await getTranslations('Cite');
  const lines = await Promise.all(
    own.map(async (lang) => {
      const words = await getTranslations({ locale: lang, namespace: 'Cite' });
      const credit = words('producersVia', creditOf({ base, locale: lang }, [figure]));
      return { lang, credit: `${credit} ${words('figureCredit')} ` };
    }),
  );
  return (
    <details className="figure-cite no-print" data-not-paired="">
      <summary>{t('oneFigure')}</summary>
      {lines.map(({ lang, credit }) => (
        <div key={lang} data-cite="">
          <p lang={lang}>
            {credit}
            <PiecesText pieces={apaOf(`figure-${figure.id}-${lang}`, lang)} locale={lang} />
          </p>
          <CopyButton what={t(lang === 'id' ? 'inId' : 'inEn')} />
        </div>
      ))}
      <p>
        {referenceFormats.map(({ name: format, ending }) => (
          <a key={ending} href={`/made/cite/figure-${figure.id}-${locale}.${ending}`} download="">
            {format}
          </a>
        ))}
      </p>
    </details>
  );
}

import { useTranslations } from 'next-intl';
import { citeShort } from '#lib/cite/citeShort';
import { titleOf, translationOf } from '#lib/sources/titleOf';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';
import { SourceChecked } from './SourceChecked';
import { SourceCitation } from './SourceCitation';
import { SourceFacts } from './SourceFacts';
import { SourceLink } from './SourceLink';
import { SourceUses } from './SourceUses';

type Props = {
  readonly view: View;
  readonly id: string;
  /** What only its own page adds, at the end. */
  readonly children?: React.ReactNode;
};

/**
 * Everything known of one source: what it is, how far it was checked, where it leads, what rests on it.
 * It is the body of its page, and what opens beside another page when a chip is followed.
 */
export function SourceEntry({ view, id, children }: Props) {
  const t = useTranslations('SourceEntry');
  const { base, locale } = view;
  const source = base.sources.get(id);
  const { sourceKind, workType, language } = base.vocabularies;
  const title = titleOf(source, locale);
  const translation = translationOf(source, locale);
  const kind = source.citation ? workType[source.citation.type] : sourceKind[source.kind];
  const tongue = language[source.language].label[locale];
  return (
    <article className="entry" data-record="">
      <p className="entry-label">
        <b translate="no">{citeShort(view, source)}</b>{' '}
        <span className="quiet">
          {kind.label[locale].toLowerCase()},{' '}
          {source.language === 'und' ? tongue.toLowerCase() : t('inLanguage', { language: tongue })}
        </span>
      </p>
      <h1 lang={title.lang}>{title.text}</h1>
      {source.titleDetail ? (
        <p className="quiet small">
          <Words view={view} text={source.titleDetail} />
        </p>
      ) : null}
      {translation ? (
        <p
          className="entry-translation"
          data-one-language={source.translationIsPublishers ? undefined : ''}
        >
          <span lang={translation.lang}>{translation.text}</span>{' '}
          <small>
            {source.translationIsPublishers ? t('publishersTranslation') : t('ourTranslation')}
          </small>
        </p>
      ) : null}
      {source.isTitleReconstructed ? (
        <p className="said-empty small">{t('reconstructed')}</p>
      ) : null}
      {source.isTitleDescription ? <p className="said-empty small">{t('description')}</p> : null}
      {[source.titleNote, source.translationNote].map((note, i) =>
        note ? (
          <p key={i} className="quiet small">
            <Words view={view} text={note} />
          </p>
        ) : null,
      )}
      <SourceChecked view={view} source={source} />
      <SourceLink view={view} source={source} />
      <SourceUses view={view} source={source} />
      <SourceFacts view={view} source={source} />
      {source.citation ? (
        <SourceCitation view={view} citation={source.citation} lang={source.titleLanguage} />
      ) : null}
      {children}
    </article>
  );
}

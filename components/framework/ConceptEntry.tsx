import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { Concept, WithId } from '#data/types';
import type { View } from '#lib/view';
import { TermClaims } from '../glossary/TermClaims';
import { SourceChips } from '../sources/SourceChips';
import { AddToTalk } from '../talks/own/AddToTalk';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly concept: WithId<Concept>; readonly isFirst?: boolean };

/** A concept with its twin name, what it says, a caution and its sources; the paper's own are marked as such. */
export function ConceptEntry({ view, concept, isFirst = false }: Props) {
  const t = useTranslations('ConceptEntry');
  const { locale } = view;
  return (
    <article id={concept.id} className={concept.isPapers ? 'concept concept-own' : 'concept'}>
      {concept.isPapers ? <p className="concept-mark">{t('papers')}</p> : null}
      <h3>
        <Words view={view} text={concept.label} />
      </h3>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <p key={other} lang={other} className="small quiet">
            {concept.label[other]}
          </p>
        ))}
      <p>
        <Words view={view} text={concept.account} terms={[concept.id]} />
      </p>
      {concept.labelAsPrinted ? (
        <p className="small">
          {t('printed')}{' '}
          <span lang={locale === 'id' ? undefined : 'id'}>“{concept.labelAsPrinted}”</span>
        </p>
      ) : null}
      {concept.caution ? (
        <p className="small quiet">
          <Words view={view} text={concept.caution} />
        </p>
      ) : null}
      {concept.basis === 'derived' ? <p className="label">{t('derived')}</p> : null}
      <TermClaims view={view} id={concept.id} />
      <SourceChips view={view} ids={concept.sources} isFirst={isFirst} />
      <AddToTalk kind="concept" id={concept.id} name={concept.label[locale]} />
    </article>
  );
}

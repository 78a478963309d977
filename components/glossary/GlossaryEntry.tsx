import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { GlossaryTerm, WithId } from '#data/types';
import { termAddress } from '#lib/glossary/termAddress';
import { canBeAdded } from '#lib/talks/own/addedRecords';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { AddToTalk } from '../talks/own/AddToTalk';
import { Words } from '../ui/Words';
import { TermAvoid } from './TermAvoid';
import { TermClaims } from './TermClaims';

type Props = {
  readonly view: View;
  readonly term: WithId<GlossaryTerm>;
  readonly isFirst: boolean;
};

/** A term as a pair: its twin, meaning, use, the words it replaces, caution and sources. Its id is its address. */
export function GlossaryEntry({ view, term, isFirst }: Props) {
  const t = useTranslations('GlossaryEntry');
  const { base, locale } = view;
  const abbreviation = term.abbreviation[locale];
  const isOurs = !term.isIndonesianSeen && term.usage !== 'discouraged';
  return (
    <article id={term.id} className={`term term-${term.usage}`} data-sorted="">
      <div className="term-pair">
        <h3 data-brief="">
          <Words view={view} text={term.term} />
          {abbreviation ? (
            <>
              {' '}
              <span className="term-short">{abbreviation}</span>
            </>
          ) : null}
        </h3>
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <p key={other} lang={other} data-brief="" data-not-paired="">
              {term.term[other]}
              {term.abbreviation[other] ? (
                <>
                  {' '}
                  <span className="term-short">{term.abbreviation[other]}</span>
                </>
              ) : null}
            </p>
          ))}
        <p className="term-usage">{base.vocabularies.usage[term.usage].label[locale]}</p>
      </div>
      <section className="term-body">
        <p data-brief="">
          <Words view={view} text={term.meaning} />
        </p>
        <TermAvoid view={view} term={term} />
        {term.caution || isOurs ? (
          <p className="small quiet">
            {term.caution ? <Words view={view} text={term.caution} /> : t('ours')}
          </p>
        ) : null}
        <p>
          <a className="term-home small" href={termAddress(base, locale, term.id)} data-brief="">
            {t('home')}
          </a>
        </p>
        <TermClaims view={view} id={term.id} />
        <SourceChips view={view} ids={term.sources} isFirst={isFirst} />
        {canBeAdded(term) ? <AddToTalk kind="term" id={term.id} name={term.term[locale]} /> : null}
      </section>
    </article>
  );
}

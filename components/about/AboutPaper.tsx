import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { Paper } from '#data/types';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';
import { AboutSection } from './AboutSection';

type Props = { readonly view: View; readonly paper: Paper };

/** The paper: what of it was seen, on what each particular rests, and what could not be found. */
export function AboutPaper({ view, paper }: Props) {
  const t = useTranslations('AboutPaper');
  const { volume, issue } = paper;
  const particulars = [
    { name: 'year', fact: String(paper.year), basis: paper.yearBasis },
    { name: 'volume', fact: t('volumeAndIssue', { volume, issue }), basis: paper.volumeBasis },
    { name: 'journal', fact: paper.journalCode.toUpperCase(), basis: paper.journalNote },
    { name: 'doi', fact: paper.doi, basis: null },
    { name: 'method', fact: paper.method[view.locale], basis: null },
    { name: 'licence', fact: `${paper.licence}, ${paper.copyright}`, basis: null },
  ] as const;
  return (
    <AboutSection id="paper">
      {locales.map((l) => (
        <p key={l} lang={l} className="about-title">
          {paper.title[l]}
        </p>
      ))}
      <SourceChips view={view} ids={[paper.source]} isFirst />
      <dl className="about-facts">
        {particulars.map(({ name, fact, basis }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              {fact}{' '}
              {basis ? (
                <span className="small quiet">
                  <Words view={view} text={basis} />
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('seen')}</h3>
      <p>
        <Words view={view} text={paper.whatWasSeen} />
      </p>
      {paper.notFound.length > 0 ? (
        <>
          <h3>{t('notFound')}</h3>
          <p>{t('notFoundLead')}</p>
          <ul className="about-list">
            {paper.notFound.map((thing) => (
              <li key={thing.en}>
                <Words view={view} text={thing} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </AboutSection>
  );
}

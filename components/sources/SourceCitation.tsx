import { Fragment } from 'react';
import { useTranslations } from 'next-intl';
import type { Locale } from '#data/locales';
import type { Citation, Text } from '#data/types';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = {
  readonly view: View;
  readonly citation: Citation;
  /** Language of the work, in which its printed citation stands. */
  readonly lang: Locale;
};

/** Our note inside a printed citation, as the records write it. */
const withheld = '[address not shown]';

/** What the paper's reference list says of the work, and where that needs correction. */
export function SourceCitation({ view, citation, lang }: Props) {
  const t = useTranslations('SourceCitation');
  const { base, locale } = view;
  const { listIndex, asPrinted, omission, problem, doi, doiStatus, sensitivity } = citation;
  const words = (text: Text) => <Words view={view} text={text} />;
  const codes = citation.problemCodes.flatMap((code) => {
    const term = base.vocabularies.problem[code];
    return term ? [term.label[locale]] : [];
  });
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>
        {listIndex === 0
          ? t('isPaper')
          : t('place', { index: listIndex, total: base.paper?.referenceCount ?? listIndex })}
      </p>
      {asPrinted ? (
        <>
          <h3>{t('printed')}</h3>
          <blockquote className="entry-printed" lang={lang}>
            {asPrinted.split(withheld).map((part, i) => (
              <Fragment key={i}>
                {i > 0 ? <span lang={locale}>[{t('addressNotShown')}]</span> : null}
                {part}
              </Fragment>
            ))}
          </blockquote>
        </>
      ) : null}
      {omission ? (
        <p className="quiet small">
          {t('omitted')} {words(omission)}
        </p>
      ) : null}
      {problem ? (
        <>
          <h3>{t('problem')}</h3>
          <p>{words(problem)}</p>
          <ul className="entry-codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('noProblem')}</p>
      )}
      {doi ? (
        <p>
          {t('doi')}{' '}
          <a href={`https://doi.org/${doi}`} rel="noreferrer">
            {doi}
          </a>
          {doiStatus ? (
            <small> {base.vocabularies.doiStatus[doiStatus].label[locale]}</small>
          ) : null}
        </p>
      ) : null}
      {!doi && doiStatus ? (
        <p>
          {t('doiWithheld')} {words(base.vocabularies.doiStatus[doiStatus].meaning)}
        </p>
      ) : null}
      {sensitivity ? (
        <div className="caution" role="note">
          <p className="caution-word">{t('care')}</p>
          <p>{words(sensitivity)}</p>
        </div>
      ) : null}
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { Question } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Icon } from '../ui/Icon';
import { EmblemUse } from './EmblemSymbols';
import { Lines } from './Lines';
import { Marked } from './Marked';

type Props = { readonly view: View; readonly question: Question };

/** The record's answer with its reason, what speaks for another one, and the sources; folded until it is wanted. */
export function QuestionAnswer({ view, question }: Props) {
  const t = useTranslations('Exercise');
  const { answer, hasSecond } = question;
  return (
    <details className="q-answer stays-closed">
      <summary>{t('answer')}</summary>
      <p className="small quiet">{hasSecond ? t('ours') : t('record')}</p>
      <p
        className="q-heading"
        data-heading=""
        data-not-paired={question.exercise === 'term-pairs' ? '' : undefined}
      >
        {answer.role ? <EmblemUse role={answer.role} /> : null}
        <strong lang={question.parts[0]?.choices[0]?.lang ?? undefined}>
          <Marked view={view} text={answer.heading} />
        </strong>
      </p>
      <Lines view={view} lines={answer.lines} />
      {answer.others.length > 0 ? (
        <>
          <h3>{t('speaks')}</h3>
          <dl className="q-facts">
            {answer.others.map(({ role, name, text }) => (
              <div key={role}>
                <dt>{name}</dt>
                <dd>
                  <Marked view={view} text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {answer.discuss ? (
        <>
          <h3>{t('toTalk')}</h3>
          <p>
            <Marked view={view} text={answer.discuss} />
          </p>
        </>
      ) : null}
      <h3>{t('restsOn')}</h3>
      <SourceChips view={view} ids={answer.sources} most={3} />
      <ul className="q-records">
        {answer.records.map(({ href, name }) => (
          <li key={href}>
            <a className="onward small" href={href}>
              {answer.records.length === 1 ? t('openRecord') : <Marked view={view} text={name} />}
              <Icon name="arrow" size={16} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

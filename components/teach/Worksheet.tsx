import { useTranslations } from 'next-intl';
import type { Exercise } from '#data/teachingTypes';
import { roleIds } from '#lib/roles/roleIds';
import type { Question } from '#lib/teaching/question';
import { setsOfItem } from '#lib/teaching/setsOfItem';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { Marked } from './Marked';
import { QuestionCards } from './QuestionCards';

type Props = {
  readonly view: View;
  readonly exercise: Exercise;
  readonly questions: readonly Question[];
};

/** The questions on paper: boxes to tick and lines to write on. No answer stands in it, also not hidden. */
export function Worksheet({ view, exercise, questions }: Props) {
  const t = useTranslations('Worksheet');
  const { base, locale } = view;
  return (
    <>
      <p className="ws-who" data-not-paired="">
        <span>{t('name')}</span> <span>{t('class')}</span> <span>{t('date')}</span>
      </p>
      <ol className="ws">
        {questions.map((question) => (
          <li
            key={question.number}
            id={`q${question.number}`}
            data-sets={setsOfItem(exercise, question.key).join(' ')}
          >
            <h2>
              <Marked view={view} text={question.title} />{' '}
              <small className="quiet">{t('number', { number: String(question.number) })}</small>
            </h2>
            <QuestionCards view={view} question={question} heading="h3" />
            <div className="ws-parts" data-not-paired="">
              {question.parts.map((part) => (
                <div key={part.name} className="ws-part">
                  <p className="label">{part.legend}</p>
                  <ul>
                    {part.choices.map((choice) => (
                      <li key={choice.value} lang={choice.lang ?? undefined}>
                        {choice.role ? (
                          <RoleMark role={choice.role} fill="hollow" size={16} />
                        ) : (
                          <span className="ws-box" />
                        )}{' '}
                        {choice.label}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
              {question.hasSecond ? (
                <div className="ws-part">
                  <p className="label">{t('second')}</p>
                  <ul>
                    {roleIds.map((role) => (
                      <li key={role}>
                        <RoleMark role={role} fill="hollow" size={16} />{' '}
                        {base.roles[role].label[locale]}
                      </li>
                    ))}
                    <li>
                      <span className="ws-box" /> {t('noSecond')}
                    </li>
                  </ul>
                </div>
              ) : null}
            </div>
            <p className="ws-lines" data-not-paired="">
              {t('words')}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

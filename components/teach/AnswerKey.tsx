import { useTranslations } from 'next-intl';
import type { Exercise } from '#data/teachingTypes';
import { citeShort } from '#lib/cite/citeShort';
import type { Answer, Question } from '#lib/teaching/question';
import { acceptedLabels } from '#lib/teaching/acceptedLabels';
import { setsOfItem } from '#lib/teaching/setsOfItem';
import type { View } from '#lib/view';
import { CheckedSheet } from '../sources/CheckedSheet';
import { Caution } from '../ui/Caution';
import { RoleMark } from '../ui/RoleMark';
import { Lines } from './Lines';
import { Marked } from './Marked';

type SourcesProps = { readonly view: View; readonly answer: Answer };

function KeySources({ view, answer }: SourcesProps) {
  const { base, locale } = view;
  return (
    <ul className="key-sources small quiet">
      {answer.sources.slice(0, 4).map((id) => {
        const source = base.sources.get(id);
        return (
          <li key={id}>
            <CheckedSheet checked={source.checked} /> {citeShort(view, source)},{' '}
            {base.vocabularies.checked[source.checked].label[locale].toLowerCase()}
          </li>
        );
      })}
    </ul>
  );
}

type Props = {
  readonly view: View;
  readonly exercise: Exercise;
  readonly questions: readonly Question[];
};

/** The answers on paper, numbered as the worksheet is, each with its reason, other readings and sources. */
export function AnswerKey({ view, exercise, questions }: Props) {
  const t = useTranslations('Worksheet');
  const words = useTranslations('Exercise');
  return (
    <>
      <Caution view={view} text={exercise.howToRead} />
      <ol className="ws key">
        {questions.map((question) => {
          const { answer } = question;
          const accepted = acceptedLabels(question);
          return (
            <li
              key={question.number}
              id={`q${question.number}`}
              data-sets={setsOfItem(exercise, question.key).join(' ')}
            >
              <h2>
                <Marked view={view} text={question.title} />{' '}
                <small className="quiet">{t('number', { number: String(question.number) })}</small>
              </h2>
              <p data-not-paired={question.exercise === 'term-pairs' ? '' : undefined}>
                {answer.role ? <RoleMark role={answer.role} fill="filled" size={18} /> : null}{' '}
                <strong lang={question.parts[0]?.choices[0]?.lang ?? undefined}>
                  <Marked view={view} text={answer.heading} />
                </strong>
                {accepted.length > 0 ? (
                  <span> {t('accepted', { answers: accepted.join(', ').toLowerCase() })}</span>
                ) : null}
              </p>
              <Lines view={view} lines={answer.lines} />
              {answer.others.map(({ role, name, text }) => (
                <p key={role}>
                  <b>{t('others', { role: name.toLowerCase() })}</b>{' '}
                  <Marked view={view} text={text} />
                </p>
              ))}
              {answer.discuss ? (
                <p>
                  <b>{words('toTalk')}:</b> <Marked view={view} text={answer.discuss} />
                </p>
              ) : null}
              {answer.difficultyWhy ? (
                <p className="small quiet">
                  <b>{t('difficultyWhy')}:</b> <Marked view={view} text={answer.difficultyWhy} />
                </p>
              ) : null}
              <KeySources view={view} answer={answer} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

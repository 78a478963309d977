import { useTranslations } from 'next-intl';
import type { Question } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { Marked } from './Marked';
import { QuestionAnswer } from './QuestionAnswer';
import { QuestionCards } from './QuestionCards';
import { AnswerControls } from './AnswerControls';
import { QuestionParts } from './QuestionParts';

type Props = {
  readonly view: View;
  readonly question: Question;
  /** Numbers of the sets that hold it. */
  readonly sets: readonly number[];
  /** The first question of the page also carries what a script copies into the others. */
  readonly isFirst: boolean;
};

/**
 * One question: what is known, and beside it the choices, which give way to the answer. It is a form of its own, so
 * that its radios are a group of their own; the method `dialog` sends nothing and leads nowhere.
 */
export function QuestionItem({ view, question, sets, isFirst }: Props) {
  const t = useTranslations('Exercise');
  const { number } = question;
  return (
    <li className="q frame" id={`q${number}`} data-sets={sets.join(' ')}>
      <div className="q-read">
        <p className="small quiet">{t('number', { number: String(number) })}</p>
        <h2 tabIndex={-1}>
          <Marked view={view} text={question.title} />
        </h2>
        <QuestionCards view={view} question={question} heading="h3" />
      </div>
      <form className="q-do" method="dialog">
        <QuestionParts parts={question.parts} />
        {isFirst ? <AnswerControls view={view} question={question} /> : null}
        <QuestionAnswer view={view} question={question} />
      </form>
    </li>
  );
}

import { useTranslations } from 'next-intl';
import type { Question } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { Marked } from './Marked';
import { QuestionAnswer } from './QuestionAnswer';
import { QuestionCards } from './QuestionCards';
import { QuestionParts } from './QuestionParts';

type Props = {
  readonly view: View;
  readonly question: Question;
  /** Numbers of the sets that hold it. */
  readonly sets: readonly number[];
};

/**
 * One question: what is known, and beside it the choices, which give way to the answer. It is a form of its own, so
 * that its radios are a group of their own; the method `dialog` sends nothing and leads nowhere.
 */
export function QuestionItem({ view, question, sets }: Props) {
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
        <QuestionParts view={view} question={question} />
        <p className="q-go no-print" data-not-paired="">
          <button type="button" className="button button-main" data-do="check">
            {t('script.check')}
          </button>
          <button type="button" className="button" data-do="skip">
            {t('script.skip')}
          </button>
        </p>
        <p className="q-heard" role="status" />
        <QuestionAnswer view={view} question={question} />
      </form>
    </li>
  );
}

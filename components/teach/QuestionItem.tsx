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
  /** Tells in a coding file which wording was coded; `null` where none is saved. */
  readonly hash: string | null;
};

/** One question: what is known, the choices, and the answer folded away below them. */
export function QuestionItem({ view, question, sets, hash }: Props) {
  const t = useTranslations('Exercise');
  const { number } = question;
  return (
    <li
      className="q frame"
      id={`q${number}`}
      data-q={number}
      data-sets={sets.join(' ')}
      data-hash={hash ?? undefined}
    >
      <div className="q-read">
        <p className="small quiet">{t('number', { number: String(number) })}</p>
        <h2 tabIndex={-1}>
          <Marked view={view} text={question.title} />
        </h2>
        <QuestionCards view={view} question={question} heading="h3" />
      </div>
      <div className="q-do">
        <QuestionParts view={view} question={question} />
        <QuestionAnswer view={view} question={question} />
      </div>
    </li>
  );
}

import { useTranslations } from 'next-intl';
import type { Question } from '#lib/teaching/question';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { Use } from './PageSymbols';

type ButtonProps = {
  readonly action: 'check' | 'skip';
  /** What it does before the answer is open, and after. */
  readonly before: string;
  readonly after: string;
};

function TwoWayButton({ action, before, after }: ButtonProps) {
  return (
    <button type="button" className="button" data-do={action}>
      <span>{before}</span>
      <span>{after}</span>
    </button>
  );
}

type Props = { readonly view: View; readonly question: Question };

/**
 * What only serves to answer a question on the screen: a second role, the reason, the buttons, what is said about the
 * answer, and the reader's own reading, which comes to stand beside the record's.
 */
export function AnswerControls({ view: { base, locale }, question }: Props) {
  const t = useTranslations('Exercise');
  return (
    <div className="q-yours">
      {question.hasSecond ? (
        <fieldset className="q-second">
          <legend>{t('second')}</legend>
          {roleIds.map((role) => (
            <label key={role}>
              <input type="checkbox" value={role} />
              <Use of={`mark-${role}`} />
              {base.roles[role].label[locale]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {question.exercise === 'term-pairs' ? null : (
        <label className="q-reason">
          {t('reason')}
          <textarea rows={2} maxLength={2000} />
        </label>
      )}
      <p className="q-go no-print">
        <TwoWayButton action="check" before={t('check')} after={t('change')} />
        <TwoWayButton action="skip" before={t('skip')} after={t('next')} />
      </p>
      <p className="q-heard" role="status" />
      <div className="q-mine">
        <p className="small quiet">{t('yourAnswer')}</p>
        <p className="q-heading">
          <b />
        </p>
        <small />
        <q />
      </div>
      <button type="button" className="button button-main q-next no-print" data-do="skip">
        {t('next')}
      </button>
    </div>
  );
}

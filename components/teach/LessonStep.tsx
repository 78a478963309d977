import { useTranslations } from 'next-intl';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import type { TimedStep } from '#lib/teaching/layMinutes';
import { exercisePath, withSet } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';
import { RestingLinks } from './RestingLinks';

type Props = { readonly view: View; readonly timed: TimedStep };

/** One step: its minutes, what to do, say and ask, and the answers to expect, folded away. */
export function LessonStep({ view, timed: { step, from, to } }: Props) {
  const t = useTranslations('Lesson');
  const { base, locale } = view;
  const { exercise } = step;
  const set = exercise ? exerciseOf(base, exercise.id).sets[exercise.set] : undefined;
  return (
    <li className="step">
      <p className="step-time">
        <strong>{step.minutes}</strong> {t('minute')}{' '}
        <span className="small quiet">{`${from}–${to}`}</span>
      </p>
      <div className="step-body">
        <h3>
          <Words view={view} text={step.title} />
        </h3>
        <p>
          <Words view={view} text={step.do} />
        </p>
        {exercise && set ? (
          <p className="small">
            <b>{t('uses')}:</b>{' '}
            <a href={withSet(exercisePath(locale, exercise.id), set.number)}>
              <Words view={view} text={set.title} />
            </a>
          </p>
        ) : null}
        <p className="step-say">
          <b className="small">{t('say')}</b> <Words view={view} text={step.say} />
        </p>
        {step.ask.length > 0 ? (
          <div className="step-say">
            <b className="small">{t('ask')}</b>
            <ul>
              {step.ask.map((question) => (
                <li key={question.en}>
                  <Words view={view} text={question} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {step.expect.length > 0 ? (
          <details className="stays-closed">
            <summary>{t('expect')}</summary>
            <ul className="step-expect">
              {step.expect.map(({ text, rests }) => (
                <li key={text.en}>
                  <Words view={view} text={text} /> <RestingLinks view={view} rests={rests} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}

import { useTranslations } from 'next-intl';
import type { Lesson } from '#data/teachingTypes';
import { layMinutes } from '#lib/teaching/layMinutes';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';
import { LessonStep } from './LessonStep';
import { MinuteBar } from './MinuteBar';

type Props = { readonly view: View; readonly lesson: Lesson };

/** The steps of a lesson, session by session. */
export function LessonSteps({ view, lesson }: Props) {
  const t = useTranslations('Lesson');
  const { locale } = view;
  const count = Math.max(lesson.sessions.length, 1);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('steps')}</h2>
      {Array.from({ length: count }, (_, i) => {
        const session = lesson.sessions[i];
        const timed = layMinutes(lesson.steps, i + 1);
        return (
          <div key={i} className="session">
            {session ? (
              <>
                <h3 className="session-title">
                  {t('session', { n: String(i + 1), title: session.title[locale] })}
                </h3>
                <p className="small">
                  <b>{t('before')}:</b> <Words view={view} text={session.before} />
                </p>
              </>
            ) : null}
            <MinuteBar timed={timed} label={t('bar')} />
            <ol className="steps">
              {timed.map((one) => (
                <LessonStep key={one.from} view={view} timed={one} />
              ))}
            </ol>
            {session ? (
              <p className="small">
                <b>{t('after')}:</b> <Words view={view} text={session.after} />
              </p>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

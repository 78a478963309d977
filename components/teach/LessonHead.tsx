import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Lesson } from '#data/teachingTypes';
import type { WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import { lessonSets } from '#lib/teaching/lessonSets';
import { exerciseFile, exercisePath, lessonFile, withSet } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly lesson: WithId<Lesson> };

/** Title, files and the blanks that only the lecturer can fill. */
export function LessonHead({ view, lesson }: Props) {
  const t = useTranslations('Lesson');
  const names = useTranslations('Pages');
  const { base, locale } = view;
  const { sessions, minutes } = lesson;
  return (
    <>
      <nav className="crumbs small no-print" aria-label={t('crumbs')}>
        <a href={pathOf(locale, pages.teach.slug)}>{names('teach.name')}</a> / {t('plan')}
      </nav>
      <h1>
        <Words view={view} text={lesson.title} />
      </h1>
      <p className="lead">
        <Words view={view} text={lesson.inOneSentence} />
      </p>
      <p className="ex-buttons no-print">
        <button type="button" className="button button-main" data-print="" hidden>
          <Icon name="print" />
          {t('print')}
        </button>
        <a className="button" href={lessonFile(locale, lesson.id)} download="">
          <Icon name="download" />
          Word
        </a>
        {lesson.talk === null ? null : (
          <a className="button" href={pathOf(locale, `${pages.talks.slug}/${lesson.talk}`)}>
            {t('slides')}
          </a>
        )}
      </p>
      <ul className="lesson-sets no-print" aria-label={t('files')}>
        {lessonSets(base, lesson).map(({ id, set }) => {
          const title = set.title[locale];
          const to = (part?: 'worksheet' | 'key') =>
            withSet(exercisePath(locale, id, part), set.number);
          return (
            <li key={`${id}${set.number}`}>
              <a href={to()}>{t('doOf', { set: title })}</a>
              <a href={to('worksheet')} aria-label={t('sheetOf', { set: title })}>
                {t('worksheet')}
              </a>
              <a href={to('key')} aria-label={t('keyOf', { set: title })}>
                {t('key')}
              </a>
              <a
                href={exerciseFile(locale, id, 'xml', set.number)}
                download=""
                aria-label={t('moodleOf', { set: title })}
              >
                Moodle
              </a>
            </li>
          );
        })}
      </ul>
      <dl className="lesson-blanks">
        <div>
          <dt>{t('time')}</dt>
          <dd>
            {sessions.length > 0
              ? t('sessionsOf', { sessions: String(sessions.length), minutes: String(minutes) })
              : t('minutes', { minutes: String(minutes) })}
          </dd>
        </div>
        {(['course', 'code', 'cpl', 'weight'] as const).map((blank) => (
          <div key={blank} className="lesson-blank">
            <dt>{t(blank)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="small quiet">{t('blanksNote')}</p>
    </>
  );
}

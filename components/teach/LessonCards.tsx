import { useTranslations } from 'next-intl';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { lessonSets } from '#lib/teaching/lessonSets';
import { lessonFile, lessonPath } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';

type Props = { readonly view: View };

/** The lesson plans in equal columns: how long each takes, what it is for, where its files are. */
export function LessonCards({ view }: Props) {
  const t = useTranslations('Teach');
  const { base, locale } = view;
  if (base.lessons.all.length === 0) return null;
  return (
    <section className="section" aria-labelledby="plans">
      <h2 id="plans">{t('plans')}</h2>
      <ol className="lesson-cards">
        {base.lessons.all.map((lesson) => {
          const { id, sessions, minutes } = lesson;
          const ids = new Set(lessonSets(base, lesson).map((set) => set.id));
          const titles = [...ids].map((one) => exerciseOf(base, one).title[locale]);
          const outcome = lesson.subCpmk[0]?.outcome[locale] ?? '';
          return (
            <li key={id}>
              <p className="small quiet">
                <strong className="lesson-length">{sessions.length || minutes}</strong>{' '}
                {sessions.length > 0
                  ? t('unit.sessions', { minutes: String(minutes) })
                  : t('unit.minutes')}
              </p>
              <h3>
                <Words view={view} text={lesson.title} />
              </h3>
              <p>
                <Words view={view} text={lesson.inOneSentence} />
              </p>
              <p className="small quiet">{t('outcome', { text: outcome })}</p>
              <p className="small quiet">{t('uses', { titles: titles.join(' · ') })}</p>
              <p className="ex-buttons">
                <a className="button button-main" href={lessonPath(locale, id)}>
                  {t('open')}
                  <span className="unseen">: {lesson.title[locale]}</span>
                </a>
                <a
                  className="onward small"
                  href={lessonFile(locale, id)}
                  download=""
                  aria-label={t('wordOf', { title: lesson.title[locale] })}
                >
                  <Icon name="download" size={18} /> Word
                </a>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { Lesson } from '#data/teachingTypes';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly lesson: Lesson };

/** What students can do afterwards: as Sub-CPMK with its indicator, and in their own words. */
export function LessonAims({ view, lesson }: Props) {
  const t = useTranslations('Lesson');
  return (
    <section aria-labelledby="aims">
      <h2 id="aims">{t('aims')}</h2>
      <div className="lesson-aims">
        {lesson.subCpmk.map(({ outcome, indicator }, i) => {
          const plain = lesson.aims[i];
          return (
            <dl key={outcome.en}>
              <div>
                <dt>{t('subCpmk')}</dt>
                <dd>
                  <Words view={view} text={outcome} />
                </dd>
              </div>
              <div>
                <dt>{t('indicator')}</dt>
                <dd>
                  <Words view={view} text={indicator} />
                </dd>
              </div>
              {plain ? (
                <div>
                  <dt>{t('plain')}</dt>
                  <dd>
                    <Words view={view} text={plain} />
                  </dd>
                </div>
              ) : null}
            </dl>
          );
        })}
      </div>
      <dl className="q-facts">
        <div>
          <dt>{t('topics')}</dt>
          {lesson.topics.map((topic) => (
            <dd key={topic.en}>
              <Words view={view} text={topic} />
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('method')}</dt>
          <dd>
            <Words view={view} text={lesson.method} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

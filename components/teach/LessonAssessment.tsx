import { useTranslations } from 'next-intl';
import type { Lesson } from '#data/teachingTypes';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly lesson: Lesson };

/** The task, the rubric with its four levels, and the questions of the debriefing. */
export function LessonAssessment({ view, lesson }: Props) {
  const t = useTranslations('Lesson');
  const { task, levels, rubric, rubricNote, debrief } = lesson.assessment;
  return (
    <>
      <section aria-labelledby="assessment">
        <h2 id="assessment">{t('assessment')}</h2>
        <p>
          <b>{t('task')}:</b> <Words view={view} text={task} />
        </p>
        <h3>{t('rubric')}</h3>
        <p className="rubric-note small quiet">
          <Words view={view} text={rubricNote} />
        </p>
        <div className="rubric-scroll" tabIndex={0} role="group" aria-label={t('rubric')}>
          <table className="rubric">
            <thead>
              <tr>
                <th scope="col">{t('criterion')}</th>
                {levels.map((level) => (
                  <th key={level.en} scope="col">
                    <Words view={view} text={level} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rubric.map((row) => (
                <tr key={row.criterion.en}>
                  <th scope="row">
                    <Words view={view} text={row.criterion} />
                  </th>
                  {row.levels.map((level) => (
                    <td key={level.en}>
                      <span className="ws-box" aria-hidden="true" />{' '}
                      <Words view={view} text={level} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="debrief">
        <h2 id="debrief">{t('debrief')}</h2>
        <ul className="plain-list">
          {debrief.map((question) => (
            <li key={question.en}>
              <Words view={view} text={question} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

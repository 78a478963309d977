import { useTranslations } from 'next-intl';
import type { ExerciseId } from '#data/teachingTypes';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { exerciseFile, exercisePath } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';
import { ExerciseSketch } from './ExerciseSketch';

type RowProps = { readonly view: View; readonly id: ExerciseId };

function ExerciseRow({ view, id }: RowProps) {
  const t = useTranslations('Teach');
  const { base, locale } = view;
  const exercise = exerciseOf(base, id);
  const of = <span className="unseen"> {t('ofExercise', { title: exercise.title[locale] })}</span>;
  return (
    <li>
      <ExerciseSketch id={id} />
      <div>
        <h3>
          <Words view={view} text={exercise.title} />
        </h3>
        <p className="small quiet">
          {t(`count.${id}`, { count: String(Object.keys(exercise.items).length) })}
        </p>
      </div>
      <p className="ex-buttons">
        <a className="button button-main" href={exercisePath(locale, id)}>
          {t('do')}
          {of}
        </a>
        <a className="button" href={exercisePath(locale, id, 'worksheet')}>
          <Icon name="print" />
          {t('worksheet')}
          {of}
        </a>
        <a className="button" href={exercisePath(locale, id, 'key')}>
          {t('key')}
          {of}
        </a>
        <a className="button" href={exerciseFile(locale, id, 'xml')} download="">
          <Icon name="download" />
          Moodle
          {of}
        </a>
      </p>
    </li>
  );
}

type Props = { readonly view: View };

/** The exercises, each one row with everything that can be done with it. */
export function ExerciseRows({ view }: Props) {
  const t = useTranslations('Teach');
  if (exerciseIds(view.base).length === 0) return null;
  return (
    <section className="section" aria-labelledby="exercises">
      <h2 id="exercises">{t('exercises')}</h2>
      <p className="lead">{t('exercisesLead')}</p>
      <ul className="exercise-rows">
        {exerciseIds(view.base).map((id) => (
          <ExerciseRow key={id} view={view} id={id} />
        ))}
      </ul>
      <p className="ex-buttons">
        <a className="button" href={exercisePath(view.locale)}>
          <Icon name="filter" />
          {t('build')}
        </a>
        <span className="small quiet">{t('buildLead')}</span>
      </p>
    </section>
  );
}

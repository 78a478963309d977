import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Exercise, ExerciseId } from '#data/teachingTypes';
import { pathOf } from '#lib/pages/pathOf';
import { exercisePath } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';
import { SetChoice } from './SetChoice';

type Props = {
  readonly view: View;
  readonly id: ExerciseId;
  readonly exercise: Exercise;
  readonly isKey: boolean;
};

/** Head of a worksheet or a key: what it is, which set it holds, the way to print it and to its twin. */
export function PaperHead({ view, id, exercise, isKey }: Props) {
  const t = useTranslations('Worksheet');
  const words = useTranslations('Exercise');
  const names = useTranslations('Pages');
  const { locale } = view;
  const title = exercise.title[locale];
  return (
    <>
      <nav className="crumbs small no-print" aria-label={words('crumbs')}>
        <a href={pathOf(locale, pages.teach.slug)}>{names('teach.name')}</a> /{' '}
        <a data-same="" href={exercisePath(locale, id)}>
          <Words view={view} text={exercise.title} />
        </a>
      </nav>
      {isKey ? <p className="key-word">{t('forLecturer')}</p> : null}
      <h1>{isKey ? t('keyOf', { title }) : t('sheetOf', { title })}</h1>
      <p className="lead">
        {isKey ? t('keyLead') : <Words view={view} text={exercise.instruction} />}
      </p>
      <p className="ex-buttons no-print">
        <button type="button" className="button button-main" data-print="" hidden>
          <Icon name="print" />
          {t('print')}
        </button>
        <a
          className="button"
          data-same=""
          href={exercisePath(locale, id, isKey ? 'worksheet' : 'key')}
        >
          {isKey ? t('toSheet') : t('toKey')}
        </a>
      </p>
      <SetChoice view={view} exercise={exercise} />
    </>
  );
}

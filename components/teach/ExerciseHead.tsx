import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Exercise } from '#data/teachingTypes';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly exercise: Exercise };

/** What the exercise asks, what it is for and how its answers are to be read. */
export function ExerciseHead({ view, exercise }: Props) {
  const t = useTranslations('Exercise');
  const names = useTranslations('Pages');
  const { locale } = view;
  return (
    <>
      <nav className="crumbs small" aria-label={t('crumbs')}>
        <a href={pathOf(locale, pages.teach.slug)}>{names('teach.name')}</a> /{' '}
        <a href={`${pathOf(locale, pages.teach.slug)}#exercises`}>{t('exercises')}</a>
      </nav>
      <h1>
        <Words view={view} text={exercise.title} />
      </h1>
      <p className="lead">
        <Words view={view} text={exercise.instruction} />
      </p>
      <details className="ex-about stays-closed">
        <summary>{t('about')}</summary>
        <dl className="q-facts">
          <div>
            <dt>{t('why')}</dt>
            <dd>
              <Words view={view} text={exercise.why} />
            </dd>
          </div>
          <div>
            <dt>{t('howToRead')}</dt>
            <dd>
              <Words view={view} text={exercise.howToRead} />
            </dd>
          </div>
        </dl>
      </details>
      <noscript>
        <p className="small quiet">{t('without')}</p>
      </noscript>
    </>
  );
}

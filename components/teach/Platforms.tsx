import { useTranslations } from 'next-intl';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { exerciseFile } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';

type Props = { readonly view: View };

const offered = ['xml', 'gift', 'docx', 'coding'] as const;
const leftOut = ['h5p', 'qti', 'scorm'] as const;

/** Which files a learning platform can take, which are not offered and why, and the files themselves. */
export function Platforms({ view: { base, locale } }: Props) {
  const t = useTranslations('Teach');
  if (exerciseIds(base).length === 0) return null;
  return (
    <section className="section" aria-labelledby="platforms">
      <h2 id="platforms">{t('platforms')}</h2>
      <div className="platforms">
        <div>
          <h3>{t('offered')}</h3>
          <dl className="q-facts">
            {offered.map((key) => (
              <div key={key}>
                <dt>{t(`names.${key}`)}</dt>
                <dd>{t(`offer.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>{t('notOffered')}</h3>
          <dl className="q-facts">
            {leftOut.map((key) => (
              <div key={key}>
                <dt>{t(`names.${key}`)}</dt>
                <dd>{t(`left.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <details className="set-files stays-closed">
        <summary>{t('files')}</summary>
        {exerciseIds(base).map((id) => {
          const exercise = exerciseOf(base, id);
          const ofExercise = { number: null, title: exercise.title };
          return (
            <section key={id}>
              <h3>{exercise.title[locale]}</h3>
              <ul className="small">
                {[ofExercise, ...Object.values(exercise.sets)].map(({ number, title }) => (
                  <li key={number ?? 'all'}>
                    {number === null ? t('whole') : title[locale]}:{' '}
                    {(['xml', 'gift'] as const).map((format) => (
                      <a
                        key={format}
                        href={exerciseFile(locale, id, format, number)}
                        download=""
                        aria-label={`${t(`names.${format}`)}: ${title[locale]}`}
                      >
                        {t(`names.${format}`)}
                      </a>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </details>
    </section>
  );
}

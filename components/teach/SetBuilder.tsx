import { useTranslations } from 'next-intl';
import type { Exercise } from '#data/teachingTypes';
import { exercisePath } from '#lib/teaching/teachPaths';
import { largestSeed } from '#lib/teaching/shuffle';
import type { Question } from '#lib/teaching/question';
import { yearOfQuestion } from '#lib/teaching/yearOfQuestion';
import type { View } from '#lib/view';
import { Marked } from './Marked';

type Props = {
  readonly view: View;
  readonly exercise: Exercise;
  readonly questions: readonly Question[];
};

/** One exercise as a table from which a lecturer picks; a script writes the address of what is picked. */
export function SetBuilder({ view, exercise, questions }: Props) {
  const t = useTranslations('Sets');
  const id = questions[0]?.exercise;
  if (!id) return null;
  const { base, locale } = view;
  const rows = questions.map((question) => ({
    ...question,
    year: yearOfQuestion(base, question) ?? t('undated'),
    short: question.answer.role
      ? base.roles[question.answer.role].label[locale]
      : question.answer.heading,
  }));
  const filters = {
    answer: [...new Set(rows.map(({ short }) => short))].sort((a, b) => a.localeCompare(b, locale)),
    year: [...new Set(rows.map(({ year }) => year))].sort(),
    difficulty: ['1', '2', '3'],
  };
  return (
    <form className="builder" id={id} data-builder="">
      <h2>{exercise.title[locale]}</h2>
      <div className="builder-filters">
        {(['answer', 'year', 'difficulty'] as const).map((name) => (
          <label key={name} className="small">
            {t(`${name}Is`)}
            <select name={name}>
              <option value="">{t('any')}</option>
              {filters[name].map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" className="button" data-do="tick">
          {t('tick')}
        </button>
        <button type="reset" className="button">
          {t('untick')}
        </button>
      </div>
      <details>
        <summary>{t('items', { count: String(rows.length) })}</summary>
        <table className="builder-table small">
          <thead>
            <tr>
              {(['number', 'item', 'answer', 'year', 'difficulty'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, label, short, year, difficulty }) => (
              <tr key={number}>
                <td>
                  <label>
                    <input type="checkbox" name="items" value={number} /> {number}
                  </label>
                </td>
                <th scope="row">
                  <Marked view={view} text={label} />
                </th>
                <td>{short}</td>
                <td>{year}</td>
                <td>{difficulty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div className="builder-result">
        <label className="small">
          {t('order')}
          <input type="number" name="seed" min="0" max={largestSeed} step="1" />
        </label>
        <button type="button" className="button" data-do="shuffle">
          {t('shuffle')}
        </button>
        <p
          role="status"
          className="small"
          data-said=""
          data-count={t('count', { n: '{n}' })}
          data-nothing={t('nothing')}
          data-copied={t('copied')}
          data-failed={t('copyFailed')}
        />
        <p className="ex-buttons" data-ways="" hidden>
          <a className="button button-main" data-to="" href={exercisePath(locale, id)}>
            {t('open')}
          </a>
          <a className="button" data-to="" href={exercisePath(locale, id, 'worksheet')}>
            {t('sheet')}
          </a>
          <a className="button" data-to="" href={exercisePath(locale, id, 'key')}>
            {t('key')}
          </a>
          <button type="button" className="button" data-do="copy">
            {t('copy')}
          </button>
        </p>
      </div>
    </form>
  );
}

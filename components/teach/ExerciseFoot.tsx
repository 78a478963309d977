import { useTranslations } from 'next-intl';
import type { ExerciseId } from '#data/teachingTypes';
import { exerciseFile, exercisePath } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = { readonly view: View; readonly id: ExerciseId; readonly count: number };

/** What can be done with an exercise: print it, import it, keep one's answers, take another set. */
export function ExerciseFoot({ view: { locale }, id, count }: Props) {
  const t = useTranslations('Exercise');
  return (
    <section className="ex-foot no-print">
      <div>
        <h2>{t('paper.title')}</h2>
        <p className="small quiet">{t('paper.text')}</p>
        <p className="ex-buttons">
          <a className="button" data-same="" href={exercisePath(locale, id, 'worksheet')}>
            <Icon name="print" />
            {t('paper.worksheet')}
          </a>
          <a className="button" data-same="" href={exercisePath(locale, id, 'key')}>
            {t('paper.key')}
          </a>
        </p>
      </div>
      <div>
        <h2>{t('platform.title')}</h2>
        <p className="small quiet">{t('platform.text', { count: String(count) })}</p>
        <p className="ex-buttons">
          <a className="button" href={exerciseFile(locale, id, 'xml')} download="">
            <Icon name="download" />
            Moodle XML
          </a>
          <a className="button" href={exerciseFile(locale, id, 'gift')} download="">
            GIFT
          </a>
        </p>
      </div>
      <div className="with-script" data-yours="">
        <h2>{t('yours.title')}</h2>
        <p className="small quiet" data-progress="">
          {t('yours.text')}
        </p>
        <label className="small">
          {t('yours.coder')} <input type="text" name="coder" maxLength={40} />
        </label>
        <p className="ex-buttons">
          <button type="button" className="button" data-do="save">
            <Icon name="download" />
            {t('yours.save')}
          </button>
          <button type="button" className="button" data-do="print">
            {t('yours.print')}
          </button>
          <button type="button" className="button" data-do="over">
            {t('yours.over')}
          </button>
        </p>
      </div>
      <div>
        <h2>{t('another.title')}</h2>
        <p className="small quiet">{t('another.text')}</p>
        <p className="ex-buttons">
          <a className="button" href={`${exercisePath(locale)}#${id}`}>
            <Icon name="filter" />
            {t('another.go')}
          </a>
        </p>
      </div>
    </section>
  );
}

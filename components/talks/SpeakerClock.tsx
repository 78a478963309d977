import { useTranslations } from 'next-intl';

/** Spent and planned, for the slide and for the talk; the reset asks first. */
export function SpeakerClock() {
  const t = useTranslations('SpeakerPage');
  return (
    <section className="frame speaker-clock">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('spent')}</th>
            <th scope="col">{t('planned')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('thisSlide')}</th>
            <td>
              <b data-spent-slide="" />
            </td>
            <td data-planned-slide="" />
          </tr>
          <tr>
            <th scope="row">{t('talk')}</th>
            <td>
              <b data-spent-talk="" />
            </td>
            <td data-planned-talk="" />
          </tr>
        </tbody>
      </table>
      <p data-pace="" />
      <p className="speaker-buttons">
        <button type="button" className="button" data-do="pause">
          {t('run')}
        </button>
        <button type="button" className="button" data-do="reset">
          {t('reset')}
        </button>
      </p>
      <p className="small quiet" role="status" data-reset-said="">
        {t('resetNote')}
      </p>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { Slide } from './Slide';

type Props = { readonly talk: ResolvedTalk };

/** A talk in the list: for whom it is, how long it takes, what is in it, and how to open it. */
export function TalkCard({ talk }: Props) {
  const t = useTranslations('TalksPage');
  const { path, count, slides, gentleCount } = talk;
  const spares = slides.length - count;
  const [first] = slides;
  return (
    <section className="talk-card" aria-labelledby={talk.id}>
      <div className="talk-card-picture slide-small" aria-hidden="true" data-not-paired="">
        {first ? <Slide talk={talk} slide={first} isPicture /> : null}
      </div>
      <section>
        <p className="talk-card-minutes">
          <b>{t('minutes', { minutes: talk.minutes })}</b> {t('slides', { count })}
          {spares > 0 ? `, ${t('spare', { count: spares })}` : ''}
        </p>
        <h2 id={talk.id}>
          <a href={path}>{talk.title}</a>
        </h2>
        <p>{talk.occasion}</p>
        <dl className="talk-card-facts small">
          <div>
            <dt>{t('languages')}</dt>
            <dd>{t('languagesText')}</dd>
          </div>
          <div>
            <dt>{t('inside')}</dt>
            <dd>{t('insideText')}</dd>
          </div>
          <div>
            <dt>{t('gentle')}</dt>
            <dd>{t('gentleText', { count: gentleCount })}</dd>
          </div>
        </dl>
        <p className="talk-buttons no-print">
          <a className="button button-main" href={path}>
            {t('open')}
          </a>
          <a className="button" href={`${path}speaker/`} target="_blank" rel="opener">
            {t('speaker')}
          </a>
        </p>
      </section>
    </section>
  );
}

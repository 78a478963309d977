import { useTranslations } from 'next-intl';
import { formatTime } from '#lib/talks/formatTime';
import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import type { View } from '#lib/view';
import { SlideSources } from './SlideSources';
import { TalkSides } from './TalkSides';

type Props = {
  readonly view: View;
  readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]];
  readonly slide: ResolvedSlide;
};

/** One slide of the document: its place and time, the slide with its notes, and what it rests on. */
export function TalkSlide({ view, talks, slide }: Props) {
  const t = useTranslations('TalkPage');
  const [talk] = talks;
  const { id, number, seconds, isSpare, isOptional, isSensitive, records } = slide;
  return (
    <section
      className="talk-slide"
      id={id}
      data-slide={number}
      data-seconds={seconds}
      data-spare={isSpare ? '' : undefined}
      data-optional={isOptional ? '' : undefined}
      data-sensitive={isSensitive ? '' : undefined}
    >
      <p className="talk-place">
        <b>{isSpare ? t('sparePlace', { number }) : t('place', { number, count: talk.count })}</b>
        <span>{formatTime(seconds)}</span>
        {isOptional ? <span>{t('optional')}</span> : null}
        {isSensitive ? <span>{t('sensitive')}</span> : null}
        <button type="button" className="talk-here with-script no-print" data-start={id}>
          {t('startHere')} <span className="unseen">{slide.headline}</span>
        </button>
      </p>
      <TalkSides talks={talks} id={id} />
      <section className="talk-behind no-print">
        <section>
          <h3 className="label">{t('behind')}</h3>
          <SlideSources
            view={view}
            slide={slide}
            most={3}
            all="#talk-sources"
            isFirst={number === 1}
          />
        </section>
        <p className="small">
          <span className="label">{t('records')}</span>{' '}
          {records.slice(0, 2).map(({ kind, id: record, name, path }, i) => (
            <span key={`${kind}-${record}`}>
              {i > 0 ? '; ' : ''}
              <a href={path}>{name}</a>
            </span>
          ))}
        </p>
      </section>
    </section>
  );
}

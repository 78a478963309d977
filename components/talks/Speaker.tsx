import { useTranslations } from 'next-intl';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { Enhance } from '../ui/Enhance';
import { SpeakerClock } from './SpeakerClock';
import { SpeakerHeader } from './SpeakerHeader';
import { StageKeys } from './StageKeys';

type Props = {
  readonly talk: Pick<ResolvedTalk, 'id' | 'locale' | 'path'>;
  /** Its length and slides; `null` where only the reader's browser knows them. */
  readonly plan: Pick<ResolvedTalk, 'minutes' | 'count'> | null;
  /** Slides, notes and sources out of sight, from which the script takes what is shown. */
  readonly store?: React.ReactNode;
  /** The script of the window; `null` where it waits in one document with the page of the talk, which has it. */
  readonly script: 'speaker' | 'own-speaker' | null;
};

/** The words of this window with the places that its script fills. */
function useSpeakerWords(): Readonly<Record<string, string>> {
  const t = useTranslations('SpeakerPage');
  const stage = useTranslations('Stage');
  return {
    ...{ follows: t('follows'), alone: t('alone'), pause: t('pause'), run: t('run') },
    ...{ reset: t('reset'), resetSure: t('resetSure'), resetAgain: t('resetAgain') },
    ...{
      resetNote: t('resetNote'),
      lastOne: t('lastOne'),
      isBlack: t('isBlack'),
      twins: t('twins'),
    },
    ...{ onTime: t('onTime'), over: t('over', { time: '{time}' }) },
    ...{ under: t('under', { time: '{time}' }), all: stage('all'), close: stage('close') },
    endsAt: t('endsAt', { now: '{now}', end: '{end}' }),
    short: t('shortText', { numbers: '{numbers}', time: '{time}' }),
    more: t('moreSources', { count: '{count}' }),
    ...{ noLink: stage('noLink'), noStore: stage('noStore'), noNumber: stage('noNumber') },
  };
}

/** The speaker window: slide, notes in a language of their own, clock, what comes next, and the whole talk as a strip. */
export function Speaker({ talk, plan, store, script }: Props) {
  const t = useTranslations('SpeakerPage');
  const stage = useTranslations('Stage');
  const words = useSpeakerWords();
  const isBeside = script === null;
  return (
    <>
      <SpeakerHeader talk={talk} plan={plan} isBeside={isBeside} />
      <main
        id={isBeside ? undefined : 'main'}
        className="speaker"
        data-talk={talk.id}
        data-speaker=""
        data-part={isBeside ? 'speaker' : undefined}
        hidden={isBeside}
      >
        {/* First, so that the script follows what it fills: otherwise the window would be seen empty, and then move. */}
        {store}
        <noscript>
          <p>{t('needsScript')}</p>
        </noscript>
        <section className="speaker-now">
          <h2 data-now-place="" />
          <div className="speaker-picture" data-now-picture="" />
          <p className="small" role="status" data-speaker-said="" />
          <p className="speaker-buttons">
            <button type="button" className="button" data-do="back">
              {t('back')}
            </button>
            <button type="button" className="button button-main" data-do="next">
              {t('next')} <span data-next-number="" />
            </button>
          </p>
          <p className="speaker-buttons">
            <button type="button" className="button" data-do="all">
              {stage('all')}
            </button>
            <button type="button" className="button" data-do="black">
              {t('black')}
            </button>
            <a className="button" href={talk.path} target="_blank" rel="opener" data-open-wall="">
              {t('openWall')}
            </a>
          </p>
          <h2>{t('behind')}</h2>
          <div className="speaker-sources" data-sources-here="" />
        </section>
        <section className="speaker-notes">
          <div className="speaker-notes-head">
            <h2>{t('notes')}</h2>
            <button type="button" className="button" data-do="smaller">
              A− <span className="unseen">{t('smaller')}</span>
            </button>
            <button type="button" className="button" data-do="larger">
              A+ <span className="unseen">{t('larger')}</span>
            </button>
          </div>
          <div data-notes-here="" aria-live="off" />
        </section>
        <div className="speaker-aside">
          <SpeakerClock />
          <section>
            <h2>{t('upNext')}</h2>
            <div className="speaker-next" data-next-picture="" />
            <p data-next-headline="" />
            <p className="small" data-short="" />
          </section>
        </div>
        <section className="speaker-whole">
          <h2>{t('whole')}</h2>
          <ol className="speaker-strip" data-strip="" />
          <p className="small quiet">{t('legend')}</p>
          <h2>{t('keys')}</h2>
          <StageKeys />
        </section>
        <ul hidden>
          {Object.entries(words).map(([name, word]) => (
            <li key={name} data-word={name}>
              {word}
            </li>
          ))}
        </ul>
      </main>
      {script ? <Enhance name={script} /> : null}
    </>
  );
}

import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { Brand } from '../layout/Brand';
import { Icon } from '../ui/Icon';
import { LanguageChoice } from './LanguageChoice';

type Props = {
  readonly talk: Pick<ResolvedTalk, 'locale' | 'path'>;
  /** Its length and slides; `null` where only the reader's browser knows them. */
  readonly plan: Pick<ResolvedTalk, 'minutes' | 'count'> | null;
  /** Whether it waits in one document with the page of the talk. */
  readonly isBeside: boolean;
};

/** Which talk this is, whether the wall follows, and a language for each: slides and notes. */
export function SpeakerHeader({ talk: { locale, path }, plan, isBeside }: Props) {
  const t = useTranslations('SpeakerPage');
  const header = useTranslations('Header');
  return (
    <header
      className="speaker-header"
      data-part={isBeside ? 'speaker' : undefined}
      hidden={isBeside}
    >
      <a href={path} className="speaker-name">
        <Brand />
        <h1>{t('title')}</h1>
      </a>
      {plan ? (
        <p className="quiet">{t('facts', { minutes: plan.minutes, count: plan.count })}</p>
      ) : null}
      <p role="status" data-linked="">
        {t('alone')}
      </p>
      <LanguageChoice name="wall" label={t('slides')} chosen={locale} />
      <LanguageChoice
        name="notes"
        label={t('notes')}
        chosen={locales.find((other) => other !== locale) ?? locale}
      />
      <button
        type="button"
        className="icon-button"
        data-theme-switch=""
        aria-label={header('theme')}
      >
        <Icon name="moon" />
      </button>
    </header>
  );
}

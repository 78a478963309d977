import { useTranslations } from 'next-intl';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { PrintChoice } from './PrintChoice';
import { codeOf, QrCode } from './QrCode';
import { StageKeys } from './StageKeys';

type Props = { readonly talk: ResolvedTalk };

/** How a talk is opened: the stage, the speaker window, the gentle version, paper, and the keys. */
export function TalkStart({ talk }: Props) {
  const t = useTranslations('TalkPage');
  const isOnSlide = talk.slides.some(({ kind }) => kind === 'help');
  const left = talk.count - talk.gentleCount;
  return (
    <div className="talk-start no-print" data-not-paired="">
      <div>
        <p className="talk-buttons">
          <button type="button" className="button button-main with-script" data-start="">
            {t('start')}
          </button>
          <a
            className="button"
            href={`${talk.path}speaker/`}
            target="_blank"
            rel="opener"
            data-open-speaker=""
          >
            {t('speaker')}
          </a>
        </p>
        {left > 0 ? (
          <label className="talk-gentle with-script">
            <input type="checkbox" data-gentle="" /> {t('gentle', { count: left })}
          </label>
        ) : null}
        <p className="small quiet">{t('order')}</p>
        <p className="talk-notice" role="status" data-talk-notice="" />
        <noscript>
          <p className="small">{t('needsScript')}</p>
        </noscript>
        <PrintChoice />
        <details>
          <summary>{t('keys')}</summary>
          <StageKeys />
        </details>
      </div>
      {talk.address === null ? (
        <p className="small quiet talk-code">{talk.words.noAddress}</p>
      ) : (
        <div className="talk-code small quiet">
          <QrCode of={isOnSlide ? codeOf(talk) : undefined} text={talk.address} label={t('qr')} />
          {t('qr')}
        </div>
      )}
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { atBase } from '#lib/pages/atBase';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { PrintChoice } from '../PrintChoice';
import { StageBar } from '../StageBar';
import { StageKeys } from '../StageKeys';
import { OwnEditor } from './OwnEditor';
import { OwnList } from './OwnList';
import { OwnNotices } from './OwnNotices';
import { OwnShare } from './OwnShare';
import { OwnWordList } from './OwnWordList';

type Props = { readonly view: View };

/**
 * A talk that the reader puts together: list, preview, notes and address, and below them the talk as a document like
 * every other. All of it is filled in the browser; without scripts the page says so and leads to the ready talks.
 */
export function OwnTalk({ view }: Props) {
  const t = useTranslations('OwnTalk');
  const talk = useTranslations('TalkPage');
  const hasReady = isOffered(view.base, 'talks');
  return (
    <>
      <noscript>
        <p className="measure">{t('needsScript')}</p>
        {hasReady ? (
          <ul>
            {view.base.talks.all.map(({ id, title }) => (
              <li key={id}>
                <a href={pathOf(view.locale, `${pages.talks.slug}/${id}`)}>{title[view.locale]}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </noscript>
      <div
        className="own with-script no-print"
        data-own=""
        data-engine={atBase('/made/slides/frame.json')}
        data-pptx={atBase('/made/own-pptx.js')}
        data-not-paired=""
      >
        <OwnNotices />
        <div className="talk-start">
          <div>
            <p className="talk-buttons">
              <button type="button" className="button button-main" data-start="" disabled>
                {t('start')}
              </button>
              <a
                className="button"
                href={`${pathOf(view.locale, pages.ownTalk.slug)}speaker/`}
                target="_blank"
                rel="opener"
                data-open-speaker=""
                hidden
              >
                {talk('speaker')}
              </a>
              <button type="button" className="button" data-own-do="pptx" disabled>
                {t('pptx')}
              </button>
            </p>
            <label className="talk-gentle">
              <input type="checkbox" data-gentle="" /> {t('gentle')}
            </label>
            <p className="small quiet">{talk('order')}</p>
            <p className="talk-notice" role="status" data-talk-notice="" />
            <PrintChoice />
            <p className="small quiet measure">{t('pptxText')}</p>
            <details>
              <summary>{talk('keys')}</summary>
              <StageKeys />
            </details>
          </div>
        </div>
        <div className="own-columns">
          <OwnList view={view} />
          <div className="own-side">
            <OwnEditor view={view} />
            <OwnShare />
          </div>
        </div>
        <h2 className="own-whole">{t('whole')}</h2>
        <p className="quiet">{t('wholeText')}</p>
      </div>
      <div className="talk own-slides with-script" data-talk="own" data-not-paired="" />
      <StageBar />
      <OwnWordList />
    </>
  );
}

import { useTranslations } from 'next-intl';
import { pages, type PageKey } from '#data/pages';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** Pages whose records can be added. */
const sources: readonly PageKey[] = [
  'roles',
  'timeline',
  'data',
  'figures',
  'claims',
  'glossary',
  'framework',
];

const arrow = { up: 'M12 19V5M6 11l6-6 6 6', down: 'M12 5v14M6 13l6 6 6-6' } as const;

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Title and order of the talk: a row a slide, moved by its handle or its two buttons. The row is a model for the script. */
export function OwnList({ view }: Props) {
  const t = useTranslations('OwnTalk');
  const names = useTranslations('Pages');
  return (
    <section className="own-list" aria-labelledby="own-slides">
      <p className="own-field">
        <label htmlFor="own-name">{t('name')}</label>
        <input id="own-name" data-own-name="" maxLength={120} aria-describedby="own-name-hint" />
        <span className="small quiet" id="own-name-hint">
          {t('nameHint')}
        </span>
      </p>
      <h2 id="own-slides" tabIndex={-1}>
        {t('slides')}
      </h2>
      <div data-own-empty="">
        <p>{t('empty')}</p>
        <ul className="own-ways">
          {sources
            .filter((page) => isOffered(view.base, page))
            .map((page) => (
              <li key={page}>
                <a href={pathOf(view.locale, pages[page].slug)}>{names(`${page}.name`)}</a>
              </li>
            ))}
        </ul>
      </div>
      <ol className="own-rows" data-own-rows="" />
      <template data-own-row="">
        <li className="own-row">
          <span className="own-handle" data-own-handle="" aria-hidden="true">
            <svg width="16" height="24" viewBox="0 0 16 24">
              <path d="M4 5h2M10 5h2M4 12h2M10 12h2M4 19h2M10 19h2" />
            </svg>
          </span>
          <b data-own-number="" />
          <div className="own-thumb" data-own-thumb="" />
          <button type="button" className="own-pick" data-own-pick="">
            <b data-own-headline="" /> <span className="small quiet" data-own-kind="" />
          </button>
          <input className="own-time" data-own-time="" inputMode="numeric" maxLength={6} />
          <span className="own-moves">
            <button type="button" className="button" data-own-move="up">
              <Sign path={arrow.up} />
            </button>
            <button type="button" className="button" data-own-move="down">
              <Sign path={arrow.down} />
            </button>
            <button type="button" className="button" data-own-remove="">
              <Sign path="M5 5l14 14M19 5 5 19" />
            </button>
          </span>
        </li>
      </template>
      <p className="own-sum">
        <b data-own-sum="" /> <span className="small quiet" data-own-saved="" />
      </p>
    </section>
  );
}

import './opening.css';
import { useTranslations } from 'next-intl';
import { atBase } from '#lib/pages/atBase';
import { Enhance } from '../ui/Enhance';
import { Icon } from '../ui/Icon';

/** The panel in which a record of another page opens beside this one, empty until a link is followed. Without scripts the link leads there. */
export function Opening() {
  const t = useTranslations('Opening');
  return (
    <>
      <dialog className="opened" data-opened="" data-engine={atBase('/made/opening.js')}>
        <button type="button" className="icon-button opened-close" data-opened-close="">
          <Icon name="close" />
          <span className="unseen">{t('close')}</span>
        </button>
        <div data-opened-record="" />
        <p className="opened-full">
          {/* The script gives it the address of the record; without any it would be a link that leads nowhere. */}
          <a className="button" data-opened-full="" href="#main">
            {t('full')} <Icon name="arrow" />
          </a>
        </p>
      </dialog>
      <Enhance name="open" serves="a[data-open]" />
    </>
  );
}

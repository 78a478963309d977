import { useTranslations } from 'next-intl';
import { atBase } from '#lib/pages/atBase';
import { Enhance } from '../ui/Enhance';

/** What is said while something is kept and after it, and the scripts of the controls above it, once a page. */
export function KeepWords() {
  const t = useTranslations('Keep');
  return (
    <div className="no-print" data-not-paired="">
      <p className="keep-said" role="status" data-keep-said="" suppressHydrationWarning />
      <ul hidden data-keeper={atBase('/made/keep.js')} data-worker={atBase('/sw.js')}>
        <li data-word="working">{t.raw('working')}</li>
        <li data-word="done">{t('done')}</li>
        <li data-word="removed">{t('removed')}</li>
        <li data-word="network">{t('network')}</li>
        <li data-word="changed">{t('changed')}</li>
        <li data-word="full">{t('full')}</li>
        <li data-word="refused">{t('refused')}</li>
        <li data-word="unsupported">{t('unsupported')}</li>
        <li data-word="open">{t('open')}</li>
      </ul>
      <Enhance name="keep-offer" />
    </div>
  );
}

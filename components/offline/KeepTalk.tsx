import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Locale } from '#data/locales';
import { talkSet } from '#lib/offline/keepSets';
import { pathOf } from '#lib/pages/pathOf';
import { KeepControl } from './KeepControl';
import { KeepWords } from './KeepWords';

type Props = { readonly locale: Locale; readonly talk: string; readonly title: string };

/** Keeps a talk with its speaker window, in every language, for use without internet. */
export function KeepTalk({ locale, talk, title }: Props) {
  const t = useTranslations('Keep');
  return (
    <section className="keep-talk no-print" aria-labelledby="keep-talk" data-not-paired="">
      <h2 id="keep-talk" className="label">
        {t('talkTitle')}
      </h2>
      <p className="small">
        {t('talkText')} <a href={pathOf(locale, pages.offline.slug)}>{t('more')}</a>
      </p>
      <KeepControl set={talkSet(talk)} name={title} />
      <KeepWords />
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';

type Props = {
  readonly talk: ResolvedTalk;
  /** Size of the PowerPoint file, in bytes. */
  readonly pptxSize: number;
};

/** The talk as files to take along, each with what is in it and its size. */
export function TalkFiles({ talk, pptxSize }: Props) {
  const t = useTranslations('TalkPage');
  return (
    <section className="talk-files no-print" aria-labelledby="talk-files" data-not-paired="">
      <h2 id="talk-files" className="label">
        {t('files')}
      </h2>
      <p>
        <a href={`${talk.path}talk.pptx`} download={`${talk.id}-${talk.locale}.pptx`}>
          {t('pptx', { size: Math.ceil(pptxSize / 1000) })}
        </a>
      </p>
      <p className="small quiet">{t('pptxText')}</p>
      <p>
        {/* The size is known once the file is written, which happens after the pages. */}
        <a href={`${talk.path}${talk.id}.html`} download={`${talk.id}-${talk.locale}.html`}>
          {t('html')} <span data-size-of={`${talk.id}.html`} />
        </a>
      </p>
      <p className="small quiet">{t('htmlText')}</p>
    </section>
  );
}

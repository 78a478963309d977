import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { HelpBar } from '#components/layout/HelpBar';
import { SourceKey } from '#components/layout/SourceKey';
import { Speaker } from '#components/talks/Speaker';
import { TalkDocument } from '#components/talks/TalkDocument';
import { TalkStart } from '#components/talks/TalkStart';
import { Enhance } from '#components/ui/Enhance';
import { idsOf } from '../../../../recordPages';
import { talkIn, talkInAll } from '../../../../talkIn';
import { viewOf } from '../../../../viewOf';
import '../../../../../components/roles/roles.css';
import '../../../../../components/talks/talk.css';
import '../../../../../components/talks/stage.css';
import '../../../../../components/talks/speaker.css';
import '../../../../../components/talks/print.css';

type Props = PageProps<'/[locale]/talks/[talk]/file'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.talks).map((talk) => ({ talk }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, talk: id } = await params;
  const { title, words } = talkIn(viewOf(asked).locale, id);
  return { title: `${title} · ${words.siteName}` };
}

/** The talk and its speaker window in one document; scripts/talk.html.ts makes a file of it that opens from disk. */
export default async function TalkFilePage({ params }: Props) {
  const { locale: asked, talk: id } = await params;
  const view = viewOf(asked);
  const t = await getTranslations('TalkPage');
  const foot = await getTranslations('Footer');
  const talks = talkInAll(view.locale, id);
  const [talk] = talks;
  return (
    <>
      <main id="main" className="wrap main" tabIndex={-1} data-part="wall">
        <p className="small quiet no-print">{talk.words.siteName}</p>
        <h1>{talk.title}</h1>
        <p className="lead">{talk.occasion}</p>
        <p className="quiet no-print">
          {t('factsOfFile', { minutes: talk.minutes, count: talk.count })}
        </p>
        <TalkStart talk={talk} />
        <TalkDocument view={view} talks={talks} />
      </main>
      <div data-part="wall">
        <SourceKey view={view} />
        <HelpBar view={view} />
        <p className="wrap small quiet">{foot('licence')}</p>
      </div>
      <Speaker talk={talk} plan={talk} script={null} />
      <Enhance name="talk-file" />
    </>
  );
}

import type { PageKey } from '#data/pages';
import type { View } from '#lib/view';
import { Opening } from '../opening/Opening';
import { Footer } from './Footer';
import { Header } from './Header';
import { HelpBar } from './HelpBar';
import { Notice } from './Notice';
import { AddToTalkWords } from '../talks/own/AddToTalkWords';
import { SourceKey } from './SourceKey';

type Props = {
  readonly view: View;
  /** Page of the menu under which this one stands; `null` outside the menu. */
  readonly page: PageKey | null;
  /** Path below the language, for the language switch. */
  readonly path: string;
  /** What stands across the whole width above the content. */
  readonly banner?: React.ReactNode;
  readonly children: React.ReactNode;
};

/** The frame of every page: header, notice of the case, content, key to the source marks, help, foot. */
export function Page({ view, page, path, banner, children }: Props) {
  return (
    <>
      <Header view={view} page={page} path={path} />
      <Notice view={view} />
      {banner}
      <main id="main" className="wrap main" tabIndex={-1}>
        {children}
      </main>
      <AddToTalkWords view={view} />
      <SourceKey view={view} />
      <HelpBar view={view} isUrgent={page === 'help'} />
      <Footer view={view} />
      <Opening />
    </>
  );
}

import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { atBase } from '#lib/pages/atBase';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

const sentences = [
  'added',
  'already',
  'tooMany',
  'forbidden',
  'full',
  'unreadable',
  'unreached',
  'open',
] as const;

/** The sentences that the buttons "Add to talk" of a page say, once, and the place where they are spoken. */
export function AddToTalkWords({ view }: Props) {
  const t = useTranslations('AddToTalk');
  const values = { number: '{number}', most: '{most}' };
  const words = sentences.map((name) => [`data-${name.toLowerCase()}`, t(name, values)] as const);
  return (
    <div
      className="unseen"
      data-add-words=""
      data-not-paired=""
      data-engine={atBase('/made/add-record.js')}
      data-path={pathOf(view.locale, pages.ownTalk.slug)}
      {...Object.fromEntries(words)}
    >
      <p role="status" data-add-said="" />
    </div>
  );
}

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

/**
 * What holds a record that can be added to a talk, or leads to one that opens beside the page. The entry of a source has
 * no such button and leads to no other record.
 */
export const addable = '[data-add], a[data-open]:not([href*="/sources/"])';

/** The sentences that the buttons "Add to talk" of a page say, once, and the place where they are spoken. */
export function AddToTalkWords({ view }: Props) {
  const t = useTranslations('AddToTalk');
  const values = { number: '{number}', most: '{most}' };
  const words = sentences.map((name) => [`data-${name.toLowerCase()}`, t(name, values)] as const);
  return (
    <div
      className="unseen"
      data-add-words=""
      data-serves={addable}
      data-not-paired=""
      data-engine={atBase('/made/add-record.js')}
      data-path={pathOf(view.locale, pages.ownTalk.slug)}
      {...Object.fromEntries(words)}
    >
      <p role="status" data-add-said="" />
    </div>
  );
}

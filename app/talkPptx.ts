import { createTranslator } from 'next-intl';
import { checkedOn } from '#data/site';
import type { Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { writePptx } from '#lib/pptx/writePptx';
import { wallPictureOf } from './generated';
import { talkInAll } from './talkIn';

const written = new Map<string, Uint8Array>();

/** A talk as a PowerPoint file; written once for the link that says its size and for the file itself. */
export function talkPptx(locale: Locale, id: string): Uint8Array {
  const key = `${locale}/${id}`;
  const known = written.get(key);
  if (known) return known;
  const messages = interfaceWords(locale);
  const t = createTranslator({ locale, messages, namespace: 'TalkPage' });
  const file = writePptx(talkInAll(locale, id), {
    sourcesHeading: t('sources'),
    day: checkedOn,
    pictureOf: (chart) => wallPictureOf(chart, locale),
  });
  written.set(key, file);
  return file;
}

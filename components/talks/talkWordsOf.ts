import { createTranslator, type Messages } from 'next-intl';
import type { Locale } from '#data/locales';
import type { TalkWords } from '#lib/talks/talkWords';

/**
 * The words of the interface that a talk needs, in a language that need not be the page's.
 * @param messages words of the interface in this language, with those of the case
 */
export function talkWordsOf(locale: Locale, messages: Messages): TalkWords {
  const t = createTranslator({ locale, messages, namespace: 'Slide' });
  const table = createTranslator({ locale, messages, namespace: 'ChartTable' });
  const header = createTranslator({ locale, messages, namespace: 'Header' });
  return {
    siteName: header('siteName'),
    caution: t('caution'),
    question: t('question'),
    notes: t('notes'),
    roomSpeaks: t('roomSpeaks'),
    notComparable: t('notComparable'),
    openTalk: t('openTalk'),
    noAddress: t('noAddress'),
    contentNote: t('contentNote'),
    toTheRoom: t('toTheRoom'),
    parked: t('parked'),
    claimRetold: t('claimRetold'),
    sources: t('sources'),
    more: (count) => t('more', { count }),
    counted: (counts) => t('counted', counts),
    lastSeen: (numbers) => t('lastSeen', { numbers }),
    seenOn: (line) => t('seenOn', line),
    all: (address) => t('all', { address }),
    activities: (count, years) => t('activities', { count, years }),
    direct: t('direct'),
    cell: (counts) => t('cell', { ...counts, about: t('direct') }),
    table: (key) => table(key),
  };
}

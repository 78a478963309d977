import { createTranslator, type Messages } from 'next-intl';
import type { Locale } from '#data/locales';
import type { BriefWords } from '#lib/brief/briefWords';
import { talkWordsOf } from '../talks/talkWordsOf';

/**
 * The words of the interface that the brief needs, in a language that need not be the page's.
 * @param messages words of the interface in this language, with those of the case
 */
export function briefWordsOf(locale: Locale, messages: Messages): BriefWords {
  const t = createTranslator({ locale, messages, namespace: 'Brief' });
  const figure = createTranslator({ locale, messages, namespace: 'FigurePanel' });
  const help = createTranslator({ locale, messages, namespace: 'HelpBar' });
  const caution = createTranslator({ locale, messages, namespace: 'Caution' });
  const header = createTranslator({ locale, messages, namespace: 'Header' });
  const foot = createTranslator({ locale, messages, namespace: 'Footer' });
  const { activities, direct } = talkWordsOf(locale, messages);
  return {
    labels: {
      kind: t('kind', { site: header('siteName') }),
      question: t('question'),
      answer: t('answer'),
      roles: t('roles'),
      role: t('role'),
      account: t('account'),
      count: t('count'),
      shows: t('shows'),
      showsNot: t('showsNot'),
      amounts: t('amounts'),
      settles: t('settles'),
      sources: t('sources'),
      sourcesText: t('sourcesText'),
      help: help('title'),
      material: help('material'),
      caution: caution('word'),
    },
    counted: { activities, direct },
    amountRows: {
      saidBy: figure('saidBy'),
      measures: figure('measures'),
      period: figure('period'),
      notMeasures: figure('notMeasures'),
    },
    moreSources: (count) => t('moreSources', { count }),
    lastSeen: (date) => help('lastSeen', { date }),
    imprint: ({ date, address }) => t('imprint', { date, address, licence: foot('licence') }),
  };
}

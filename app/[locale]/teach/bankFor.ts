import { getTranslations } from 'next-intl/server';
import type { Exercise, ExerciseSet } from '#data/teachingTypes';
import { checkedOn, siteUrl } from '#data/site';
import { formatDate } from '#lib/dates/formatDate';
import type { Bank } from '#lib/teaching/moodle/bank';
import { bankOf } from '#lib/teaching/moodle/bankOf';
import { escapeHtml } from '#lib/teaching/moodle/escapeHtml';
import { exercisePath } from '#lib/teaching/teachPaths';
import type { View } from '#lib/view';
import { questionsFor } from './questionsFor';

/** The set with this number; `null` for the whole exercise or an unknown number. */
function findSet({ sets }: Exercise, number: number | null): ExerciseSet | null {
  return Object.values(sets).find((set) => set.number === number) ?? null;
}

/** An exercise, or one of its sets, as a bank of questions for a learning platform. */
export async function bankFor(view: View, asked: string, set: number | null): Promise<Bank> {
  const { locale } = view;
  const { id, exercise, questions } = await questionsFor(view, asked);
  const t = await getTranslations({ locale, namespace: 'Moodle' });
  const words = await getTranslations({ locale, namespace: 'Exercise' });
  const caution = await getTranslations({ locale, namespace: 'Caution' });
  const header = await getTranslations({ locale, namespace: 'Header' });
  const site = header('siteName');
  const chosen = findSet(exercise, set);
  const shown = chosen ? questions.filter(({ key }) => chosen.items.includes(key)) : questions;
  const address = `${siteUrl}${exercisePath(locale, id)}`;
  const credit = t('credit', { site, date: formatDate(checkedOn, locale), address });
  return {
    category: [site, exercise.title[locale], ...(chosen ? [chosen.title[locale]] : [])],
    info: `<p>${escapeHtml(exercise.howToRead[locale])}</p><p>${escapeHtml(credit)}</p>`,
    questions: bankOf(view, shown, siteUrl, {
      stands: t('stands'),
      another: t('another'),
      differs: t('differs'),
      caution: caution('word'),
      difficulty: t('difficulty'),
      speaks: words('speaks'),
      toTalk: words('toTalk'),
      sources: words('restsOn'),
      credit,
    }),
  };
}

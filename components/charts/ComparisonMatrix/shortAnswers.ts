import type { MatrixQuestion } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { formatFigure } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import type { ChartProps } from '../chartProps';

type Chart = ChartProps<'comparison-matrix'>['chart'];

/** A question with the answer of each side, in a few words. */
type ShortRow = { readonly label: string; readonly answers: readonly string[] };

function numbersOf(
  { base, locale }: View,
  { words }: Chart,
  { numbers, nothing }: Extract<MatrixQuestion, { readonly numbers: unknown }>,
): readonly string[] {
  return numbers.map((id) => {
    if (id === null) return nothing[locale];
    const figure = base.figures.get(id);
    const term = base.vocabularies.unit[figure.unit ?? ''] ?? null;
    const { text, unit } = formatFigure(figure, term, locale);
    const about = figure.exactElsewhere ? `${words.about[locale]} ` : '';
    return `${about}${text ?? ''} ${unit ?? ''}`.trim();
  });
}

/** The questions that a few words answer; those that take a paragraph stand on the page only. */
export function shortAnswers(view: View, chart: Chart): readonly ShortRow[] {
  const { base, locale } = view;
  return chart.questions.flatMap((question) => {
    const label = question.label[locale];
    if ('numbers' in question) return [{ label, answers: numbersOf(view, chart, question) }];
    if (question.asks !== 'period') return [];
    const answers = chart.cards.map(({ amount }) => base.figures.get(amount).period.label[locale]);
    return [{ label, answers }];
  });
}

/** Who stated an amount, and when: it stands above the amount, so that nobody takes it for ours. */
export function saidBy({ base, locale }: View, amount: string): string {
  const figure = base.figures.get(amount);
  const day = figure.saidOn ? formatDate(figure.saidOn, locale) : null;
  return [figure.saidBy[locale], day].filter((part) => part !== null).join(', ');
}

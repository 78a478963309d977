import { formatDate } from '../dates/formatDate';
import { formatFigure } from '../figures/formatFigure';
import type { View } from '../view';
import type { BriefWords } from './briefWords';
import type { SourceNumbers } from './numberSources';
import type { ResolvedBrief } from './resolvedBrief';

/** Sources of an amount in the list of the brief; its entry on the site has all of them. */
const mostSources = 2;

/** The two amounts that the case keeps apart, each with what it covers and what it does not; nothing joins them. */
export function briefAmounts(
  { base, locale }: View,
  words: BriefWords,
  sources: SourceNumbers,
): ResolvedBrief['amounts'] {
  const { keptApart } = base.features;
  if (keptApart === null) return null;
  const chart = base.charts.get(keptApart.chart);
  if (chart.form !== 'comparison-matrix') return null;
  const sides = chart.cards.map(({ name, amount }) => {
    const figure = base.figures.get(amount);
    const { text, exact } = formatFigure(figure, null, locale);
    const day = figure.saidOn === null ? [] : [formatDate(figure.saidOn, locale)];
    const rest = figure.sources.length - mostSources;
    return {
      name: name[locale],
      label: figure.label[locale],
      amount: text ?? figure.statement[locale],
      exact,
      rows: [
        { label: words.amountRows.saidBy, text: [figure.saidBy[locale], ...day].join(', ') },
        { label: words.amountRows.measures, text: figure.measures[locale] },
        { label: words.amountRows.period, text: figure.period.label[locale] },
        { label: words.amountRows.notMeasures, text: figure.notMeasures[locale] },
      ],
      caution: figure.caution[locale],
      notes: sources.number(figure.sources.slice(0, mostSources)),
      moreSources: rest > 0 ? words.moreSources(rest) : '',
    };
  });
  return {
    sides,
    notComparable: chart.words.notComparable[locale],
    caution: chart.caution[locale],
  };
}

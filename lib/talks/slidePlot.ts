import type { Chart, WithId } from '#data/types';
import { layApart, layColumns } from '../charts/columnsAndApart';
import { layDots } from '../charts/dotPlot';
import { layStack } from '../charts/stackedBar';
import type { View } from '../view';
import type { SlidePlot } from './resolvedTalk';

/**
 * The numbers of a chart that stand on one scale, for programs that draw them themselves; `null` for every form whose
 * numbers share none. What was counted differently is in words, so that nothing can draw it as the next column.
 */
export function slidePlot(view: View, chart: WithId<Chart>): SlidePlot | null {
  if (chart.form === 'columns-and-apart') {
    const { columns } = layColumns(view, chart);
    const { year, whole, parts } = layApart(view, chart);
    return {
      kind: 'columns',
      points: columns.map(({ year: label, value }) => ({ label, value, isJoined: false })),
      notes: [...chart.notes, ...chart.apartNotes].map((note) => note[view.locale]),
      apart: {
        notComparable: chart.words.notComparable[view.locale],
        head: `${year}. ${whole.label}`,
        value: whole.value,
        parts: parts.map(({ word, mark }) => `${mark.value} ${word}`),
      },
    };
  }
  if (chart.form === 'stacked-bar') {
    const { parts, sum } = layStack(view, chart);
    return {
      kind: 'parts',
      points: parts.map(({ year: label, value }) => ({ label, value, isJoined: false })),
      notes: [`${sum.word} ${sum.text}`, ...chart.notes.map((note) => note[view.locale])],
      apart: null,
    };
  }
  if (chart.form !== 'dot-plot') return null;
  const { dots, lines } = layDots(view, chart);
  const isJoined = (place: number) =>
    lines.some((line) => {
      const at = line.indexOf(place);
      return at > 0 && line[at - 1] === place - 1;
    });
  return {
    kind: 'dots',
    points: dots.map(({ year: label, value, place }) => ({
      label,
      value,
      isJoined: isJoined(place),
    })),
    notes: [
      ...(dots.some((dot) => dot.isJoined) ? [chart.words.joined] : []),
      ...(dots.some((dot) => !dot.isJoined) ? [chart.words.apart] : []),
      ...chart.notes,
    ].map((note) => note[view.locale]),
    apart: null,
  };
}

import type { Figure, WithId } from '#data/types';
import { citeShort } from '../cite/citeShort';
import { firstDay, lastDay } from '../dates/dayOf';
import { formatDate } from '../dates/formatDate';
import { formatFigure } from '../figures/formatFigure';
import { pathOf } from '../pages/pathOf';
import { columnsOf, textIn, type ChartTable, type TableInput, type TableRow } from './chartTable';
import { figurePath } from './figurePath';

/** A number for machines: digits and a point, whatever the language; empty where none is known. */
function plain(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function rowOf(input: TableInput, figure: WithId<Figure>): TableRow {
  const { view, chart, word, siteUrl } = input;
  const { base, locale } = view;
  const term = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
  const { text } = formatFigure(figure, term, locale);
  const entry = (id: string) => `${siteUrl}${pathOf(locale, `sources/${id}`)}`;
  return {
    href: figurePath(locale, chart.id, figure.id),
    cells: {
      figure: textIn(input, figure.label),
      value: text ?? word('noNumber'),
      number: plain(figure.value),
      minimum: plain(figure.bounds?.min),
      maximum: plain(figure.bounds?.max),
      inWords: figure.value === null && figure.bounds === null ? (text ?? word('noNumber')) : '',
      unit: term ? textIn(input, term.label) : '',
      period: textIn(input, figure.period.label),
      from: firstDay(figure.period.from),
      to: lastDay(figure.period.to),
      precision: textIn(input, base.vocabularies.precision[figure.period.precision].label),
      saidBy: textIn(input, figure.saidBy),
      saidOn: figure.saidOn === null ? '' : formatDate(figure.saidOn, locale),
      saidFrom: firstDay(figure.saidOn),
      saidTo: lastDay(figure.saidOn),
      caution: textIn(input, figure.caution),
      sources: figure.sources.map((id) => citeShort(view, base.sources.get(id))).join('; '),
      // Our entries, never the pages: an entry says why a page is only named.
      entries: figure.sources.map(entry).join(' '),
    },
  };
}

/** A table of published figures, one a row, in the order of the chart. */
export function tableOfFigures(input: TableInput): ChartTable {
  const { view, chart, word } = input;
  return {
    columns: [
      ...columnsOf(word, ['figure']),
      ...columnsOf(word, ['value'], 'page'),
      ...columnsOf(word, ['number', 'minimum', 'maximum', 'inWords'], 'export'),
      ...columnsOf(word, ['unit']),
      ...columnsOf(word, ['period'], 'page'),
      ...columnsOf(word, ['from', 'to', 'precision'], 'export'),
      ...columnsOf(word, ['saidBy']),
      ...columnsOf(word, ['saidOn'], 'page'),
      ...columnsOf(word, ['saidFrom', 'saidTo'], 'export'),
      ...columnsOf(word, ['caution', 'sources']),
      ...columnsOf(word, ['entries'], 'export'),
    ],
    rows: chart.figures.map((id) => rowOf(input, view.base.figures.get(id))),
  };
}

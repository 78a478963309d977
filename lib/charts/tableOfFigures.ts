import type { Figure, WithId } from '#data/types';
import { citeShort } from '../cite/citeShort';
import { formatDate } from '../dates/formatDate';
import { formatFigure } from '../figures/formatFigure';
import { pathOf } from '../pages/pathOf';
import {
  columnsOf,
  exportColumnsOf,
  textIn,
  type ChartTable,
  type TableInput,
  type TableRow,
} from './chartTable';
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
      unit: term ? textIn(input, term.label) : '',
      period: textIn(input, figure.period.label),
      saidBy: textIn(input, figure.saidBy),
      saidOn: figure.saidOn === null ? '' : formatDate(figure.saidOn, locale),
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
      ...columnsOf(word, ['figure', 'value', 'unit']),
      ...exportColumnsOf(word, ['number', 'minimum', 'maximum']),
      ...columnsOf(word, ['period', 'saidBy', 'saidOn', 'caution', 'sources']),
      ...exportColumnsOf(word, ['entries']),
    ],
    rows: chart.figures.map((id) => rowOf(input, view.base.figures.get(id))),
  };
}

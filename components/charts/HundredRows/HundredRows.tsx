import { pages } from '#data/pages';
import { formatFigure } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../../ui/Icon';
import { FigureLink } from '../FigureLink';
import { NotesInLine } from '../NotesInLine';
import { UnitSquares } from '../UnitSquares';
import type { ChartProps } from '../chartProps';
import { stretchesOf } from './stretchesOf';

const squares = { side: 10, gap: 3, perRow: 25 };

/** Rows of a hundred marks on one base, never added up; a share said in words has a soft edge. */
export function HundredRows({ view, chart }: ChartProps<'hundred-rows'>) {
  const { base, locale } = view;
  const { words, rows, notes, onward } = chart;
  return (
    <div className="hundred-rows">
      <p className="label">{words.base[locale]}</p>
      {rows.map((row) => {
        const figure = base.figures.get(row.figure);
        return (
          <section key={row.figure} className="hundred-row">
            <UnitSquares squares={squares} stretches={stretchesOf(row, figure)} />
            <p>
              <FigureLink view={view} chart={chart} figure={row.figure} className="grouped-count">
                {row.soft ? row.soft.words[locale] : formatFigure(figure, null, locale).text}
              </FigureLink>
              <span>{row.label[locale]}</span>
            </p>
          </section>
        );
      })}
      <NotesInLine view={view} notes={notes} />
      {onward ? (
        <p>
          <a className="onward" href={pathOf(locale, pages[onward.page].slug)}>
            {onward.words[locale]} <Icon name="arrow" />
          </a>
        </p>
      ) : null}
    </div>
  );
}

import { pages } from '#data/pages';
import type { ChartOf, Figure } from '#data/types';
import { formatFigure } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../../ui/Icon';
import { FigureLink } from '../FigureLink';
import { NotesInLine } from '../NotesInLine';
import { UnitSquares, type SquareLook } from '../UnitSquares';
import type { ChartProps } from '../chartProps';

const squares = { side: 10, gap: 3, perRow: 25 };

type Row = ChartOf<'hundred-rows'>['rows'][number];

// A share said in words is no count: its marks fade where it would end.
const fading = 2;

function stretchesOf(
  { soft }: Row,
  { value }: Figure,
): readonly { readonly look: SquareLook; readonly count: number }[] {
  const from = soft?.from ?? value ?? 0;
  const to = soft?.to ?? from;
  const half = Math.min(fading, to - from);
  return [
    { look: 'full', count: from },
    ...(soft
      ? [
          { look: 'second' as const, count: half },
          { look: 'pale' as const, count: to - from - half },
        ]
      : []),
    { look: 'outlined', count: 100 - to },
  ];
}

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
          <div key={row.figure} className="hundred-row">
            <UnitSquares squares={squares} stretches={stretchesOf(row, figure)} />
            <p>
              <FigureLink view={view} chart={chart} figure={row.figure} className="grouped-count">
                {row.soft ? row.soft.words[locale] : formatFigure(figure, null, locale).text}
              </FigureLink>
              <span>{row.label[locale]}</span>
            </p>
          </div>
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

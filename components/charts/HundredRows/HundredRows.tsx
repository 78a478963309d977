import type { Figure, WithId } from '#data/types';
import { wordOf } from '#lib/charts/wordOf';
import { formatFigure } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../../ui/Icon';
import { FigureLink } from '../FigureLink';
import { UnitMarks, type MarkLook } from '../UnitMarks';
import type { ChartProps } from '../chartProps';

const squares = { side: 10, gap: 3, perRow: 25 };

// "Almost one in three" is no count: the marks fade where a third of the row would end.
const fullBeforeThird = 28;
const fadesUntil = 33;

function stretchesOf(figure: WithId<Figure>): readonly { look: MarkLook; count: number }[] {
  if (figure.value !== null) {
    return [
      { look: 'full', count: figure.value },
      { look: 'outlined', count: 100 - figure.value },
    ];
  }
  return [
    { look: 'full', count: fullBeforeThird },
    { look: 'second', count: 2 },
    { look: 'pale', count: fadesUntil - fullBeforeThird - 2 },
    { look: 'outlined', count: 100 - fadesUntil },
  ];
}

/** Rows of a hundred marks on one base, never added up; a share said in words has a soft edge. */
export function HundredRows({ view, chart }: ChartProps) {
  const { base, locale } = view;
  const word = (key: string) => wordOf(view, chart, key);
  const figures = chart.figures.map((id) => base.figures.get(id));
  const exact = figures.filter((figure) => figure.value !== null);
  const inWords = figures.filter((figure) => figure.value === null);
  const rows = [
    ...exact.map((figure, i) => ({ figure, key: i === 0 ? 'helpline' : 'police' })),
    ...inWords.map((figure) => ({ figure, key: 'nobody' })),
  ];
  return (
    <div className="hundred-rows">
      <p className="label">{word('base')}</p>
      {rows.map(({ figure, key }) => (
        <div key={figure.id} className="hundred-row">
          <UnitMarks squares={squares} stretches={stretchesOf(figure)} />
          <p>
            <FigureLink view={view} chart={chart} figure={figure.id} className="grouped-count">
              {figure.value === null ? word('almost') : formatFigure(figure, null, locale).text}
            </FigureLink>
            <span>{word(key)}</span>
          </p>
        </div>
      ))}
      <p className="small quiet">
        {word('not-indonesia')} · {word('overlap')}
      </p>
      <p>
        <a className="onward" href={pathOf(locale, 'help')}>
          {word('help')} <Icon name="arrow" />
        </a>
      </p>
    </div>
  );
}

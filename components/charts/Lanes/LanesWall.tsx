import { activityColumns, inRole } from '#lib/activities/activityColumns';
import { fillOf } from '#lib/activities/fillOf';
import { setText } from '#lib/charts/setText';
import { formatNumber } from '#lib/figures/formatFigure';
import { roleIds } from '#lib/roles/roleIds';
import { DoubleRule } from '../wall/DoubleRule';
import { fillNotes } from '../wall/fillNotes';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallRoleMark } from '../wall/WallRoleMark';
import { round, WallText, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const names = 198;
const gap = 5;
const marksLeft = 58;
// What a mark keeps from the rule or column to its right, in px.
const besideMarks = 12;
// How much broader a year of the study is than a column beyond it, whose few words need room too.
const coreBreadth = 1.12;

/** Three lanes, a column a year, one mark an activity; what lies beyond the years stands past a double rule. */
export function LanesWall({ view, chart, size: { width, height } }: WallProps<'lanes'>) {
  const { base, locale } = view;
  const { words } = chart;
  const columns = activityColumns(base.activities.all, base.study);
  const notes = [
    ...fillNotes(view, [
      { fill: 'filled', words: words.direct[locale] },
      { fill: 'hollow', words: words.context[locale] },
      { fill: 'cored', words: words.otherBody[locale] },
    ]),
    ...wallNotesOf([words.axis[locale], ...chart.notes.map((note) => note[locale])]),
  ];
  const weights = columns.map(({ period }) => (period === 'core' ? coreBreadth : 1));
  const unit = (width - names) / weights.reduce((sum, one) => sum + one, 0);
  const heads = columns.map(({ year, period }, i) =>
    setText(year === null ? base.vocabularies.period[period].short[locale] : String(year), {
      width: unit * (weights[i] ?? 1) - 22,
      rows: 1,
      size: wallSizes.value,
      least: wallSizes.least,
      weight: 700,
    }),
  );
  const head = 18 + Math.max(...heads.map(({ lines, leading }) => lines.length * leading));
  const bottom = height - notesHeight(notes, width) - 14;
  const row = (bottom - head) / roleIds.length;
  const cells = columns.flatMap((column, i) =>
    roleIds.map((role) => ({
      count: inRole(column.activities, role).length,
      room: unit * (weights[i] ?? 1) - marksLeft - besideMarks,
    })),
  );
  const side = sideFor(cells, row - 8);
  const lefts = columns.map(
    (_, i) => names + unit * weights.slice(0, i).reduce((sum, one) => sum + one, 0),
  );
  return (
    <>
      {columns.map(({ key, period, activities: inColumn }, i) => {
        const left = lefts[i] ?? 0;
        const broad = unit * (weights[i] ?? 1);
        const crosses = i > 0 && (period === 'core') !== (columns[i - 1]?.period === 'core');
        return (
          <g key={key}>
            {period === 'core' ? null : (
              <rect
                className="wall-beyond"
                x={round(left + 6)}
                y={0}
                width={round(broad - 6)}
                height={bottom}
              />
            )}
            {heads[i] ? <WallText x={left + 18} y={26} set={heads[i]} weight={700} /> : null}
            {roleIds.map((role, r) => {
              const activities = inRole(inColumn, role);
              const top = head + r * row;
              const perRow = perRowOf(broad - marksLeft - besideMarks, side);
              const empty = setText(words.empty[locale], {
                width: broad - 26,
                rows: 3,
                size: wallSizes.note,
                least: wallSizes.least,
                weight: 500,
              });
              return (
                <g key={role}>
                  {activities.length === 0 ? (
                    <WallText
                      x={left + 18}
                      y={top + row / 2 - ((empty.lines.length - 1) * empty.leading) / 2 + 6}
                      set={empty}
                      tone="quiet"
                    />
                  ) : (
                    <WallWord
                      x={left + 18}
                      y={top + row / 2 + 10}
                      text={formatNumber(activities.length, locale)}
                      size={wallSizes.head}
                      weight={700}
                    />
                  )}
                  {activities.map((activity, a) => {
                    const block = heightOf(
                      activities.length,
                      broad - marksLeft - besideMarks,
                      side,
                    );
                    return (
                      <WallRoleMark
                        key={activity.id}
                        role={role}
                        fill={fillOf(activity)}
                        x={left + marksLeft + (a % perRow) * (side + gap)}
                        y={top + (row - block) / 2 + Math.floor(a / perRow) * (side + gap)}
                        side={side}
                      />
                    );
                  })}
                </g>
              );
            })}
            {crosses ? <DoubleRule x={left + 2} from={0} to={bottom} /> : null}
          </g>
        );
      })}
      {roleIds.map((role, r) => (
        <g key={role}>
          <path
            className={r === 0 ? 'wall-base' : 'wall-grid'}
            d={`M0 ${round(head + r * row)}H${width}`}
          />
          <WallRoleMark
            role={role}
            fill="filled"
            x={0}
            y={head + r * row + row / 2 - 13}
            side={26}
          />
          <WallWord
            x={38}
            y={head + r * row + row / 2 + 8}
            text={base.roles[role].label[locale]}
            size={wallSizes.value}
            weight={700}
            width={names - 44}
          />
        </g>
      ))}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

function perRowOf(room: number, side: number): number {
  return Math.max(1, Math.floor((room + gap) / (side + gap)));
}

function heightOf(count: number, room: number, side: number): number {
  return Math.ceil(count / perRowOf(room, side)) * (side + gap) - gap;
}

/** The largest side of a mark, in px, with which the marks of every cell stay within their row. */
function sideFor(
  cells: readonly { readonly count: number; readonly room: number }[],
  height: number,
): number {
  for (let side = 24; side > 12; side -= 1)
    if (cells.every(({ count, room }) => heightOf(count, room, side) <= height)) return side;
  return 12;
}

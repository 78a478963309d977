import type { Year } from '#lib/timeline/groupByYear';
import { yearTokens, type TokensOf } from '#lib/timeline/filterTokens';
import { fillOf } from '#lib/activities/fillOf';
import { roleIds } from '#lib/roles/roleIds';
import { makeAxis } from '#lib/timeline/makeAxis';
import { placeMarks } from '#lib/timeline/placeMarks';
import type { View } from '#lib/view';

type Props = {
  readonly view: View;
  readonly years: readonly Year[];
  /** The words by which the filters' rules find an activity. */
  readonly tokens: TokensOf;
};

const step = 13;
/** Marks above each other in one lane up to which they can be told apart. */
const mostStacked = 8;
const head = 26;

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}

const shapes = {
  implementer: 'M4 0A4 4 0 1 1-4 0 4 4 0 1 1 4 0Z',
  catalyst: 'M0-5.2 5.2 0 0 5.2-5.2 0Z',
  partner:
    'M-2.4-4H2.4A1.6 1.6 0 0 1 4-2.4V2.4A1.6 1.6 0 0 1 2.4 4H-2.4A1.6 1.6 0 0 1-4 2.4V-2.4A1.6 1.6 0 0 1-2.4-4Z',
} as const;

const core = 'M1.7 0A1.7 1.7 0 1 1-1.7 0 1.7 1.7 0 1 1 1.7 0Z';

/**
 * The whole range, small: every dated activity a mark, the lone year before a break, the chosen year framed. The rows below say the same in words. Where
 * more marks would stand above each other than can be told apart, it is left out.
 */
export function TimelineStrip({ view: { base }, years, tokens }: Props) {
  const axis = makeAxis(years.map(({ year }) => year));
  const axisYears = axis.map(({ year }) => year);
  const lanes = roleIds.map((role) => {
    const marks = placeMarks(
      base.activities.all.filter((activity) => activity.role === role),
      axis,
      0.027,
    );
    return { role, marks, rows: Math.max(1, ...marks.map(({ stack }) => stack + 1)) };
  });
  if (lanes.some(({ rows }) => rows > mostStacked)) return null;
  const tops = lanes.map((_, i) =>
    lanes.slice(0, i).reduce((y, { rows }) => y + rows * step + 5, head),
  );
  const height = lanes.reduce((y, { rows }) => y + rows * step + 5, head) + 2;
  return (
    <svg className="strip" width="100%" height={height} aria-hidden="true">
      {axis.map(({ year, from, to, isAfterBreak }, i) => {
        const period = years[i]?.period;
        const isBorder = i > 0 && period !== years[i - 1]?.period;
        return (
          <g key={year}>
            {period === 'core' ? null : (
              <rect
                className="strip-outside"
                x={percent(from)}
                y={head - 5}
                width={percent(to - from)}
                height={height - head + 4}
              />
            )}
            <text x={percent(from)} y="14" dx="7">
              {year}
            </text>
            {isAfterBreak ? (
              <svg x={percent(from)} y={height / 2} overflow="visible">
                <path className="strip-break" d="M-15 8-9-8M-10 8-4-8" />
              </svg>
            ) : null}
            {isBorder ? (
              <svg x={percent(from)} y="0" overflow="visible">
                <path className="strip-rule" d={`M-1.5 0V${height}M1.5 0V${height}`} />
              </svg>
            ) : null}
            <rect
              className={`strip-frame f${year}`}
              x={percent(from)}
              y="1"
              width={percent(to - from)}
              height={height - 2}
              rx="5"
            />
          </g>
        );
      })}
      {lanes.flatMap(({ role, marks }, lane) =>
        marks.map(({ activity, x, stack }) => (
          <svg
            key={activity.id}
            className={`mark mark-${role} mark-${fillOf(activity)}`}
            x={percent(x)}
            y={(tops[lane] ?? 0) + stack * step + 5}
            data-r={role}
            data-f={tokens(activity)}
            data-y={yearTokens(activity, axisYears).join(' ')}
          >
            <path d={shapes[role]} />
            {fillOf(activity) === 'cored' ? <path className="mark-core" d={core} /> : null}
          </svg>
        )),
      )}
    </svg>
  );
}

import type { LaneItem } from '#lib/lanes/layLanes';
import { labelGap } from '#lib/lanes/layLanes';
import { fillOf } from '#lib/activities/fillOf';
import { nameFill } from '#lib/activities/nameFill';
import { markForeign } from '#lib/text/markForeign';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';

type Props = { readonly view: View; readonly item: LaneItem };

/** Height of a row of a lane, in px. */
export const rowHeight = 30;

const markSize = 18;

function percent(x: number): string {
  return `${(x * 100).toFixed(2)}%`;
}

/** One activity on its lane: span, marks and name, one link to its record. */
export function LaneRow({ view, item }: Props) {
  const { base, locale } = view;
  const { activity, marks, span, row, side } = item;
  const y = row * rowHeight + rowHeight / 2;
  const anchor =
    side === 'left' ? Math.min(...marks) : span?.kind === 'lasting' ? span.to : Math.max(...marks);
  return (
    <a
      href={pathOf(locale, `timeline/${activity.id}`)}
      className={`lane-${activity.role}`}
      data-open=""
    >
      {span ? (
        <line
          className={`lane-span lane-${span.kind}`}
          x1={percent(span.from)}
          x2={percent(span.to)}
          y1={y}
          y2={y}
        />
      ) : null}
      {span?.kind === 'lasting' && span.to === 1 ? (
        <svg x="100%" y={y} overflow="visible">
          <path className="lane-arrow" d="M-9-6 0 0-9 6" />
        </svg>
      ) : null}
      {marks.map((x) => (
        <svg key={x} x={percent(x)} y={y - markSize / 2} overflow="visible">
          <g transform={`translate(${-markSize / 2} 0)`}>
            <RoleMark role={activity.role} fill={fillOf(activity)} size={markSize} />
          </g>
        </svg>
      ))}
      <text
        className="lane-label"
        x={percent(anchor)}
        dx={side === 'left' ? -labelGap : labelGap}
        y={y + 4.5}
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
        {markForeign(activity.short[locale], base.foreignPhrases[locale]).map(
          ({ text, lang }, i) => (
            <tspan key={i} lang={lang ?? undefined} className={lang ? 'lane-foreign' : undefined}>
              {text}
            </tspan>
          ),
        )}
      </text>
      {/* What the fill means, for those who hear the name of the link. */}
      <text className="lane-spoken" x={percent(anchor)} y={y}>
        {` ${nameFill(view, activity)}`}
      </text>
    </a>
  );
}

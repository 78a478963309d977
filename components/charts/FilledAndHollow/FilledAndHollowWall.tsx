import { fillOf } from '#lib/activities/fillOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { roleIds } from '#lib/roles/roleIds';
import { fillNotes } from '../wall/fillNotes';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallRoleMark } from '../wall/WallRoleMark';
import { round, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';
import { focusOf } from './focusOf';

const names = 204;
const counts = 190;

/** Rows of marks, one a role: those about transactions first, then context; both counts at the end. */
export function FilledAndHollowWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'filled-and-hollow'>) {
  const { base, locale } = view;
  const { words } = chart;
  const notes = [
    ...fillNotes(view, [
      { fill: 'filled', words: words.direct[locale] },
      { fill: 'hollow', words: words.context[locale] },
      {
        fill: 'cored',
        words: base.vocabularies.actOf['another-body'].label[locale].toLowerCase(),
      },
    ]),
    ...wallNotesOf(chart.notes.map((note) => note[locale])),
  ];
  const bottom = height - notesHeight(notes, width) - 20;
  const row = bottom / roleIds.length;
  const room = width - names - counts;
  const lanes = roleIds.map((role) => ({ role, ...focusOf(base, role) }));
  const most = Math.max(...lanes.map(({ direct, context }) => direct.length + context.length));
  const side = sideFor(most, room, row - 44);
  const perRow = Math.floor(room / (side + 6));
  return (
    <>
      {lanes.map(({ role, direct, context }, r) => {
        const top = r * row;
        const activities = [...direct, ...context];
        const block = Math.ceil(activities.length / perRow) * (side + 6);
        const isNone = direct.length === 0;
        const marks = top + (row - block) / 2 + (isNone ? 14 : 0);
        return (
          <g key={role}>
            <path className="wall-grid" d={`M0 ${round(top + row)}H${width}`} />
            <WallRoleMark role={role} fill="filled" x={0} y={top + row / 2 - 14} side={28} />
            <WallWord
              x={40}
              y={top + row / 2 + 9}
              text={base.roles[role].label[locale]}
              size={wallSizes.value}
              weight={700}
              width={names - 46}
            />
            {isNone ? (
              <WallWord
                x={names}
                y={marks - 12}
                text={`${words.direct[locale]}: ${words.none[locale]}`}
                size={wallSizes.note}
                tone="quiet"
                width={room}
              />
            ) : null}
            {activities.map((activity, i) => (
              <WallRoleMark
                key={activity.id}
                role={role}
                fill={fillOf(activity)}
                x={names + (i % perRow) * (side + 6)}
                y={marks + Math.floor(i / perRow) * (side + 6)}
                side={side}
              />
            ))}
            <WallWord
              x={width}
              y={top + row / 2 + 13}
              text={`${formatNumber(direct.length, locale)} ${words.of[locale]} ${formatNumber(activities.length, locale)}`}
              size={36}
              weight={700}
              anchor="end"
              width={counts - 10}
            />
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

/** The largest mark with which so many fit into a room. */
function sideFor(count: number, width: number, height: number): number {
  for (let side = 34; side > 12; side -= 1)
    if (Math.ceil(count / Math.floor(width / (side + 6))) * (side + 6) <= height) return side;
  return 12;
}

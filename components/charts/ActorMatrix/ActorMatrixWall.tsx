import { fillOfSeveral } from '#lib/activities/fillOf';
import { actorGroups } from '#lib/charts/actorMatrix';
import { formatNumber } from '#lib/figures/formatFigure';
import { roleIds } from '#lib/roles/roleIds';
import { fillNotes } from '../wall/fillNotes';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallRoleMark } from '../wall/WallRoleMark';
import { round, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const names = 330;
const head = 42;

/** Organisations by kind under the roles of the activities that name them: on a wall one mark an organisation, unnamed. */
export function ActorMatrixWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'actor-matrix'>) {
  const { base, locale } = view;
  const groups = actorGroups(base);
  const { focus, actOf } = base.vocabularies;
  const notes = [
    ...fillNotes(view, [
      { fill: 'filled', words: focus.direct.label[locale] },
      { fill: 'hollow', words: focus.context.label[locale] },
      { fill: 'cored', words: actOf['another-body'].label[locale] },
    ]),
    ...wallNotesOf(
      [chart.words.oneMark, chart.words.namedIn, ...chart.notes].map((note) => note[locale]),
    ),
  ];
  const bottom = height - notesHeight(notes, width) - 14;
  const row = (bottom - head) / groups.length;
  const column = (width - names) / roleIds.length;
  const size = Math.min(wallSizes.note, row - 5);
  const side = Math.min(20, row - 8);
  return (
    <>
      {roleIds.map((role, i) => (
        <g key={role}>
          <WallRoleMark role={role} fill="filled" x={names + i * column} y={4} side={24} />
          <WallWord
            x={names + i * column + 34}
            y={24}
            text={base.roles[role].label[locale]}
            weight={700}
            width={column - 40}
          />
        </g>
      ))}
      <path className="wall-base" d={`M0 ${head}H${width}`} />
      {groups.map(({ type, rows }, r) => {
        const y = head + r * row;
        const baseline = y + row / 2 + size * 0.36;
        return (
          <g key={type}>
            <WallWord
              x={0}
              y={baseline}
              text={base.vocabularies.actorType[type].short[locale]}
              size={size}
              weight={700}
              width={names - 90}
            />
            <WallWord
              x={names - 40}
              y={baseline}
              text={formatNumber(rows.length, locale)}
              size={size}
              tone="quiet"
              anchor="end"
            />
            {roleIds.map((role, i) => {
              const named = rows.filter(({ cells }) => cells[role].length > 0);
              const step = Math.min(side + 4, (column - 64) / Math.max(1, named.length));
              return named.length === 0 ? null : (
                <g key={role}>
                  <WallWord
                    x={names + i * column}
                    y={baseline}
                    text={formatNumber(named.length, locale)}
                    size={size}
                  />
                  {named.map(({ actor, cells }, a) => (
                    <WallRoleMark
                      key={actor.id}
                      role={role}
                      fill={fillOfSeveral(cells[role])}
                      x={names + i * column + 40 + a * step}
                      y={y + (row - side) / 2}
                      side={side}
                    />
                  ))}
                </g>
              );
            })}
            <path className="wall-grid" d={`M0 ${round(y + row)}H${width}`} />
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

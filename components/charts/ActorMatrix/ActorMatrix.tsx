import { actorGroups, otherActors } from '#lib/charts/actorMatrix';
import { roleIds } from '#lib/roles/roleIds';
import { MarkKey } from '../../ui/MarkKey';
import { RoleEmblem } from '../../ui/RoleEmblem';
import { Words } from '../../ui/Words';
import type { ChartProps } from '../chartProps';
import { NotesInLine } from '../NotesInLine';
import { ActorCells } from './ActorCells';

/** Organisations by kind against the roles of the activities that name them; no line joins organisations. */
export function ActorMatrix({ view, chart }: ChartProps<'actor-matrix'>) {
  const { base, locale } = view;
  const { focus, actOf } = base.vocabularies;
  const { words, notes } = chart;
  return (
    <>
      <table className="actor-matrix">
        <thead>
          <tr>
            <th scope="col" className="label">
              {words.namedIn[locale]}
            </th>
            {roleIds.map((role) => (
              <th key={role} scope="col">
                <span className="chart-role">
                  <RoleEmblem role={role} size={22} />{' '}
                  <span className="capital">{base.roles[role].label[locale]}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {actorGroups(base).map(({ type, rows }) => (
          <tbody key={type}>
            <tr>
              <th colSpan={4} scope="rowgroup" className="actor-kind">
                {base.vocabularies.actorType[type].label[locale]}
              </th>
            </tr>
            {rows.map((row) => (
              <ActorCells key={row.actor.id} view={view} chart={chart} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      <MarkKey
        view={view}
        entries={[
          { fill: 'filled', words: focus.direct.label[locale] },
          { fill: 'hollow', words: focus.context.label[locale] },
          { fill: 'cored', words: actOf['another-body'].label[locale] },
        ]}
      />
      <NotesInLine view={view} notes={notes} />
      <div className="actor-others">
        <p className="label capital">{words.otherReason[locale]}</p>
        <ul>
          {otherActors(base).map((actor) => (
            <li key={actor.id}>
              {actor.name[locale]}
              {actor.whyListed ? (
                <span className="quiet">
                  {': '}
                  <Words view={view} text={actor.whyListed} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

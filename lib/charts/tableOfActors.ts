import { actorGroups, otherActors } from './actorMatrix';
import {
  columnsOf,
  originOf,
  textIn,
  type ChartTable,
  type TableInput,
  type TableRow,
} from './chartTable';
import { roleIds } from '../roles/roleIds';

/** Organisations by role, the number of activities that name them; then those listed for another reason. */
export function tableOfActors(input: TableInput): ChartTable {
  const { view, word } = input;
  const { base } = view;
  const kindOf = (type: (typeof base.actors.all)[number]['type']) =>
    textIn(input, base.vocabularies.actorType[type].label);
  const named: readonly TableRow[] = actorGroups(base).flatMap(({ type, rows }) =>
    rows.map(({ actor, cells }) => ({
      href: null,
      cells: {
        organisation: textIn(input, actor.name),
        kind: kindOf(type),
        ...Object.fromEntries(roleIds.map((role) => [role, String(cells[role].length)])),
        listedFor: '',
        ...originOf(input, 'timeline'),
      },
    })),
  );
  const others: readonly TableRow[] = otherActors(base).map((actor) => ({
    href: null,
    cells: {
      organisation: textIn(input, actor.name),
      kind: kindOf(actor.type),
      ...Object.fromEntries(roleIds.map((role) => [role, '0'])),
      listedFor: actor.whyListed ? textIn(input, actor.whyListed) : '',
      ...originOf(input, 'timeline'),
    },
  }));
  return {
    columns: [
      ...columnsOf(word, ['organisation', 'kind']),
      ...roleIds.map((role) => ({
        key: role,
        label: textIn(input, base.roles[role].label),
        place: 'both' as const,
        type: 'number' as const,
      })),
      ...columnsOf(word, ['listedFor', 'caution', 'sources']),
      ...columnsOf(word, ['entries'], 'export'),
    ],
    rows: [...named, ...others],
  };
}

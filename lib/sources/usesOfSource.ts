import type { Base } from '#data/base';
import type { Text } from '#data/types';
import { pagesOfChart } from '../charts/pagesOfChart';

/** What kind of thing rests on a source. */
export type UseKind =
  | 'claim'
  | 'activity'
  | 'figure'
  | 'chart'
  | 'role'
  | 'lens'
  | 'framework'
  | 'concept'
  | 'term'
  | 'law'
  | 'help'
  | 'actor'
  | 'teaching'
  | 'correction';

/** One record that rests on a source. `path` is its address below the language. */
export type Use = {
  readonly kind: UseKind;
  readonly id: string;
  readonly label: Text;
  readonly path: string;
};

/** Everything that rests on each source, by id of the source, in the order of the collections. */
export type UsesOfSources = ReadonlyMap<string, readonly Use[]>;

const known = new WeakMap<Base, UsesOfSources>();

function collect(base: Base): UsesOfSources {
  const uses = new Map<string, Use[]>();
  const add = (use: Use, ...lists: readonly (readonly string[])[]) => {
    for (const source of new Set(lists.flat())) {
      const list = uses.get(source) ?? [];
      list.push(use);
      uses.set(source, list);
    }
  };

  for (const { id, claim, sources } of base.claims.all)
    add({ kind: 'claim', id, label: claim, path: `claims/#${id}` }, sources);
  for (const { id, short, sources } of base.activities.all)
    add({ kind: 'activity', id, label: short, path: `timeline/${id}/` }, sources);
  for (const figure of base.figures.all)
    add(
      { kind: 'figure', id: figure.id, label: figure.label, path: `data/figures/#${figure.id}` },
      figure.sources,
      figure.periodsReported.flatMap((period) => period.sources),
      figure.exactElsewhere?.sources ?? [],
    );
  for (const chart of base.charts.all)
    add(
      { kind: 'chart', id: chart.id, label: chart.headline, path: `data/${chart.id}/` },
      pagesOfChart(base, chart),
    );
  for (const [id, { label, sources }] of Object.entries(base.roles))
    add({ kind: 'role', id, label, path: `roles/${id}/` }, sources);
  for (const { id, label, sources } of base.lensNotes.all)
    add({ kind: 'lens', id, label, path: 'roles/' }, sources);
  for (const { id, label, sources } of base.frameworks.all)
    add({ kind: 'framework', id, label, path: `framework/#${id}` }, sources);
  for (const { id, label, sources } of base.concepts.all)
    add({ kind: 'concept', id, label, path: `framework/#${id}` }, sources);
  for (const { id, term, sources } of base.glossary.all)
    add({ kind: 'term', id, label: term, path: `glossary/#${id}` }, sources);
  for (const { id, label, sources } of base.laws.all)
    add({ kind: 'law', id, label, path: `framework/#${id}` }, sources);
  for (const { id, label, sources, contacts } of base.helpChannels.all)
    add(
      { kind: 'help', id, label, path: 'help/' },
      sources,
      contacts.flatMap((contact) => contact.seenOn),
    );
  for (const { id, name, sources } of base.actors.all)
    add({ kind: 'actor', id, label: name, path: `actors/#${id}` }, sources);
  for (const [id, { label, sources }] of Object.entries(base.teaching))
    add({ kind: 'teaching', id, label, path: `teach/#note-${id}` }, sources);
  for (const { id, title, readings } of base.lessons.all)
    add(
      { kind: 'teaching', id, label: title, path: `teach/${id}/` },
      readings.map(({ source }) => source),
    );
  for (const [id, { is, sources }] of Object.entries(base.corrections))
    add({ kind: 'correction', id, label: is, path: 'about/#corrections' }, sources);
  return uses;
}

/** What rests on one source; nothing where it is only listed by the paper. Worked out once for each base. */
export function usesOfSource(base: Base, id: string): readonly Use[] {
  const uses = known.get(base) ?? collect(base);
  known.set(base, uses);
  return uses.get(id) ?? [];
}

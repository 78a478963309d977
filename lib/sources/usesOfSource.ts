import type { Base } from '#data/base';
import type { Text } from '#data/types';
import { pagesOfChart } from '../charts/pagesOfChart';
import { sourcesIn } from './sourcesIn';

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
  const add = (
    kind: UseKind,
    id: string,
    label: Text,
    path: string,
    sources: readonly string[],
  ) => {
    for (const source of sources)
      uses.set(source, [...(uses.get(source) ?? []), { kind, id, label, path }]);
  };
  for (const record of base.claims.all)
    add('claim', record.id, record.claim, `claims/#${record.id}`, sourcesIn(record));
  for (const record of base.activities.all)
    add('activity', record.id, record.short, `timeline/${record.id}/`, sourcesIn(record));
  for (const record of base.figures.all)
    add('figure', record.id, record.label, `data/figures/#${record.id}`, sourcesIn(record));
  for (const chart of base.charts.all)
    add('chart', chart.id, chart.headline, `data/${chart.id}/`, pagesOfChart(base, chart));
  for (const [id, record] of Object.entries(base.roles))
    add('role', id, record.label, `roles/${id}/`, sourcesIn(record));
  for (const record of base.lensNotes.all)
    add('lens', record.id, record.label, 'roles/', sourcesIn(record));
  for (const record of base.frameworks.all)
    add('framework', record.id, record.label, `framework/#${record.id}`, sourcesIn(record));
  for (const record of base.concepts.all)
    add('concept', record.id, record.label, `framework/#${record.id}`, sourcesIn(record));
  for (const record of base.glossary.all)
    add('term', record.id, record.term, `glossary/#${record.id}`, sourcesIn(record));
  for (const record of base.laws.all)
    add('law', record.id, record.label, `framework/#${record.id}`, sourcesIn(record));
  for (const record of base.helpChannels.all)
    add('help', record.id, record.label, 'help/', sourcesIn(record));
  for (const record of base.actors.all)
    add('actor', record.id, record.name, `actors/#${record.id}`, sourcesIn(record));
  for (const [id, record] of Object.entries(base.teaching))
    add('teaching', id, record.label, `teach/#note-${id}`, sourcesIn(record));
  for (const record of base.lessons.all)
    add('teaching', record.id, record.title, `teach/${record.id}/`, sourcesIn(record));
  for (const [id, record] of Object.entries(base.corrections))
    add('correction', id, record.is, `about/corrections/#correction-${id}`, sourcesIn(record));
  return uses;
}

/** What rests on one source; nothing where it is only listed by the paper. Worked out once for each base. */
export function usesOfSource(base: Base, id: string): readonly Use[] {
  const uses = known.get(base) ?? collect(base);
  known.set(base, uses);
  return uses.get(id) ?? [];
}

import type { Case, NonEmpty, When } from '#data/types';

/** How many records the generated case has of each. */
export type Sizes = {
  readonly activities: number;
  readonly sources: number;
  readonly actors: number;
  /** Left as they are where no number is given. */
  readonly charts?: number;
};

const firstYear = 2022;
const years = 3;

function multiply<T>(
  records: Readonly<Record<string, T>>,
  count: number,
  change: (record: T, index: number) => T,
): Readonly<Record<string, T>> {
  const real = Object.entries(records);
  // A case may leave a collection empty; of nothing there is no copy.
  if (real.length === 0) return records;
  const copies = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => {
    const [id, record] = real[index % real.length] ?? [];
    if (id === undefined || record === undefined) throw new Error('A case without records.');
    return [`${id}-copy-${index}`, change(record, index)] as const;
  });
  return Object.fromEntries([...real, ...copies]);
}

function pick(ids: readonly string[], ...places: NonEmpty<number>): NonEmpty<string> {
  const at = (place: number) => ids[place % ids.length] ?? '';
  const [first, ...others] = places;
  return [at(first), ...others.map(at)];
}

function moveYear(date: string, index: number): string {
  // Every month has 28 days, in every year.
  const [, month, day] = date.split('-');
  const parts = [String(firstYear + (index % years)), month, day && Number(day) > 28 ? '28' : day];
  return parts.filter((part) => part !== undefined).join('-');
}

function moveWhen(when: When, index: number): When {
  if (when.kind === 'occasions') return when;
  const from = when.from === null ? null : moveYear(when.from, index);
  return { ...when, from, to: when.to === null ? null : from };
}

/**
 * A case of a wished size, the same at each call: the real records, then changed copies of them in turn, spread
 * over three years; a collection without records stays empty. It says nothing about anyone and is only measured, never published.
 */
export function generateCase(real: Case, sizes: Sizes): Case {
  const sources = multiply(real.sources, sizes.sources, (source, index) => ({
    ...source,
    title: `${source.title} (${index})`,
    listedAs: null,
    citation: null,
  }));
  const sourceIds = Object.keys(sources);
  const actors = multiply(real.actors, sizes.actors, (actor, index) => ({
    ...actor,
    name: { id: `${actor.name.id} ${index}`, en: `${actor.name.en} ${index}` },
    sources: pick(sourceIds, index),
  }));
  const actorIds = Object.keys(actors);
  const activities = multiply(real.activities, sizes.activities, (activity, index) => ({
    ...activity,
    title: { id: `${activity.title.id} (${index})`, en: `${activity.title.en} (${index})` },
    when: moveWhen(activity.when, index),
    actors: pick(actorIds, index, index * 7 + 1),
    sources: pick(sourceIds, index, index * 3 + 1),
  }));
  const charts = multiply(real.charts, sizes.charts ?? 0, (chart) => chart);
  return { ...real, sources, actors, activities, charts };
}

import type { Base } from '#data/base';
import { builtLocales, type Locale } from '#data/locales';
import { checkedOn } from '#data/site';
import { cslOf } from '#lib/cite/cslOf';
import type { CslItem } from '#lib/cite/cslItem';
import { cslOfActivity, cslOfChart, cslOfFigure, cslOfSite } from '#lib/cite/cslOfPage';
import { roleIds } from '#lib/roles/roleIds';
import { publicationIn } from './publications';

/** Works of one file of references, by the name of the file. */
export type Lists = ReadonlyMap<string, readonly CslItem[]>;

/** Every source as a work; words that are ours in one language, or in that of the work. */
export function listSources(base: Base, locale?: Locale): readonly CslItem[] {
  const { sourceKind } = base.vocabularies;
  return base.sources.all.map((source) =>
    cslOf(source, {
      locale: locale ?? source.titleLanguage,
      sourceKind,
      checkedOn: base.readOn[source.id] ?? checkedOn,
    }),
  );
}

/** The parts of this site that can be cited, in one language. */
export function listPages(base: Base, locale: Locale): readonly CslItem[] {
  const site = publicationIn(locale);
  return [
    cslOfSite(site),
    ...base.charts.all.map((chart) => cslOfChart(base, chart, site)),
    ...base.activities.all.map((activity) => cslOfActivity(activity, site)),
    ...base.figures.all.map((figure) => cslOfFigure(figure, site)),
  ];
}

/**
 * Every file of references: one a source, one a chart with its figures, one an activity, one a figure behind the works in
 * which it was read; the lists by role; the whole.
 */
export function listFiles(base: Base): Lists {
  const sources = listSources(base);
  const works = new Map(sources.map((item) => [item.id, item]));
  const lists = new Map<string, readonly CslItem[]>(sources.map((item) => [item.id, [item]]));
  lists.set('bibliography', sources);
  for (const role of roleIds) {
    const there = base.activities.all.filter((activity) => activity.role === role);
    const ids = new Set(there.flatMap((activity) => activity.sources));
    lists.set(
      `role-${role}`,
      sources.filter(({ id }) => ids.has(id)),
    );
  }
  for (const locale of builtLocales) {
    const pages = new Map(listPages(base, locale).map((item) => [item.id, item]));
    const pick = (ids: readonly string[]) =>
      ids.flatMap((id) => pages.get(`${id}-${locale}`) ?? []);
    lists.set(`site-${locale}`, pick(['site']));
    lists.set(`figures-${locale}`, pick(base.figures.all.map(({ id }) => `figure-${id}`)));
    for (const { id, figures } of base.charts.all)
      lists.set(
        `chart-${id}-${locale}`,
        pick([`chart-${id}`, ...figures.map((f) => `figure-${f}`)]),
      );
    for (const { id, sources: readIn } of base.figures.all)
      lists.set(`figure-${id}-${locale}`, [
        ...readIn.flatMap((source) => works.get(source) ?? []),
        ...pick([`figure-${id}`]),
      ]);
    for (const { id } of base.activities.all)
      lists.set(`activity-${id}-${locale}`, pick([`activity-${id}`]));
  }
  return lists;
}

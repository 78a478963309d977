import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { Activity, Chart, Figure, WithId } from '#data/types';
import { fillChart } from '../charts/countPlaceholders';
import { pathOf } from '../pages/pathOf';
import { cslDate, type CslItem } from './cslItem';

/** What a citation says of this site, in one language. */
export type Publication = {
  readonly locale: Locale;
  /** Address without a slash at its end. */
  readonly siteUrl: string;
  readonly siteName: string;
  /** Title of the whole site, longer than its name. */
  readonly title: string;
  readonly author: string;
  /** What a chart is called behind its title. */
  readonly chartWord: string;
  /** ISO date of the state of the records. */
  readonly date: string;
};

function page(site: Publication, id: string, title: string, path: string): CslItem {
  return {
    id: `${id}-${site.locale}`,
    type: 'webpage',
    title,
    author: [{ literal: site.author }],
    issued: cslDate(site.date),
    language: site.locale,
    URL: `${site.siteUrl}${path}`,
  };
}

function part(site: Publication, id: string, title: string, path: string): CslItem {
  return { ...page(site, id, title, path), 'container-title': site.siteName };
}

/** The whole site. */
export function cslOfSite(site: Publication): CslItem {
  return page(site, 'site', site.title, pathOf(site.locale, ''));
}

/** Any page of this site, by its title and its path below the language. */
export function cslOfPath(title: string, path: string, site: Publication): CslItem {
  return part(site, 'page', title, pathOf(site.locale, path));
}

/** A chart, as a part of this site. */
export function cslOfChart(base: Base, chart: WithId<Chart>, site: Publication): CslItem {
  const title = fillChart(base, chart).headline[site.locale];
  const item = part(site, `chart-${chart.id}`, title, pathOf(site.locale, `data/${chart.id}`));
  return { ...item, genre: site.chartWord };
}

/** The record of an activity, as a part of this site. */
export function cslOfActivity(activity: WithId<Activity>, site: Publication): CslItem {
  const path = pathOf(site.locale, `timeline/${activity.id}`);
  return part(site, `activity-${activity.id}`, activity.title[site.locale], path);
}

/** The record of a figure, as a part of this site. The figure itself is its producer's. */
export function cslOfFigure(figure: WithId<Figure>, site: Publication): CslItem {
  const path = `${pathOf(site.locale, 'data/figures')}#${figure.id}`;
  return part(site, `figure-${figure.id}`, figure.label[site.locale], path);
}

import type { RecordLink } from '#data/talkTypes';
import type { Base } from '#data/base';
import type { RoleId } from '#data/types';
import { countedBy } from '../charts/countedBy';
import { fillChart } from '../charts/countPlaceholders';
import { pagesOfChart } from '../charts/pagesOfChart';
import { pathOf } from '../pages/pathOf';
import { roleIds } from '../roles/roleIds';
import { termAddress } from '../glossary/termAddress';
import type { View } from '../view';

/** A record behind a slide: its name and its path in the language of the view, and the ids of its sources. */
export type RecordBehind = {
  readonly name: string;
  readonly path: string;
  readonly sources: readonly string[];
};

/** The role of this id. @throws Error naming the known ones, if there is no such role. */
export function roleOf(id: string): RoleId {
  const role = roleIds.find((known) => known === id);
  if (!role) throw new Error(`No role is called "${id}"; there are ${roleIds.join(', ')}.`);
  return role;
}

function ofChart(base: Base, id: string): readonly string[] {
  const chart = base.charts.get(id);
  const ofFigures = chart.figures.flatMap((figure) => base.figures.get(figure).sources);
  const counted =
    countedBy(chart) === 'activities' ? base.activities.all.flatMap(({ sources }) => sources) : [];
  return [...ofFigures, ...pagesOfChart(base, chart), ...counted];
}

/**
 * Finds the record that a slide points at.
 * @throws Error naming the kind, the id and the nearest known one, if there is no such record.
 */
export function recordOf({ base, locale }: View, { kind, id }: RecordLink): RecordBehind {
  const at = (path: string, hash = '') => pathOf(locale, path) + (hash && `#${hash}`);
  switch (kind) {
    case 'role': {
      const { label, sources } = base.roles[roleOf(id)];
      return { name: label[locale], path: at(`roles/${id}`), sources };
    }
    case 'activity': {
      const { short, sources } = base.activities.get(id);
      return { name: short[locale], path: at(`timeline/${id}`), sources };
    }
    case 'figure': {
      const { label, sources } = base.figures.get(id);
      return { name: label[locale], path: at('data/figures', id), sources };
    }
    case 'chart':
      return {
        name: fillChart(base, base.charts.get(id)).headline[locale],
        path: at(`data/${id}`),
        sources: ofChart(base, id),
      };
    case 'claim': {
      const { claim, sources } = base.claims.get(id);
      return { name: claim[locale], path: at('claims', id), sources };
    }
    case 'concept': {
      const { label, sources } = base.concepts.get(id);
      return { name: label[locale], path: termAddress(base, locale, id), sources };
    }
    case 'term': {
      const { term, sources } = base.glossary.get(id);
      return { name: term[locale], path: termAddress(base, locale, id), sources };
    }
    case 'framework': {
      const { label, sources } = base.frameworks.get(id);
      return { name: label[locale], path: at('framework', id), sources };
    }
    case 'lensNote': {
      const { label, sources } = base.lensNotes.get(id);
      return { name: label[locale], path: at('roles', id), sources };
    }
    case 'law': {
      const { label, sources } = base.laws.get(id);
      return { name: label[locale], path: at('framework', id), sources };
    }
    case 'actor': {
      const { name, sources } = base.actors.get(id);
      return { name: name[locale], path: at('actors', id), sources };
    }
    case 'helpChannel': {
      const { label, sources } = base.helpChannels.get(id);
      return { name: label[locale], path: at('help', id), sources };
    }
    case 'source': {
      const { title } = base.sources.get(id);
      return { name: title, path: at(`sources/${id}`), sources: [id] };
    }
  }
}

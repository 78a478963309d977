import type { Base } from '#data/base';
import { byLocale } from '#data/locales';
import type { Slide } from '#data/talkTypes';
import type { Text } from '#data/types';
import { fillChart } from '../../charts/countPlaceholders';
import { countedBy } from '../../charts/countedBy';
import { roleOf } from '../recordOf';
import type { AddedKind } from './ownTalk';
import { plainSlide, type OwnWordsByLocale } from './ownWords';
import { readySlide } from './readySlide';

const joined = (...texts: readonly Text[]): Text =>
  byLocale((locale) => texts.map((text) => text[locale]).join(' '));

function ofChart(base: Base, id: string): Slide {
  const chart = fillChart(base, base.charts.get(id));
  const figures = chart.figures.map((figure) => base.figures.get(figure));
  const common = {
    ...{ ...plainSlide, id: `chart-${id}`, headline: chart.headline, caution: chart.caution },
    ...{ seconds: 90, isSensitive: countedBy(chart) === null },
    notes: [chart.alt] as const,
    restsOn: [{ kind: 'chart', id }] as const,
  };
  if (chart.form === 'lanes') return { ...common, kind: 'lanes' };
  if (chart.form !== 'comparison-matrix') return { ...common, kind: 'chart' };
  const [first, second] = chart.cards;
  const says = (card: string) => base.figures.get(card).statement;
  return {
    ...{ ...common, kind: 'comparison', lines: [says(first.amount), says(second.amount)] },
    restsOn: [
      { kind: 'chart', id },
      ...figures.map((one) => ({ kind: 'figure', id: one.id }) as const),
    ],
  };
}

function ofRole(base: Base, id: string): Slide {
  const role = base.roles[roleOf(id)];
  const restsOn = [{ kind: 'role', id }] as const;
  return {
    ...{ ...plainSlide, id: `role-${id}`, kind: 'role', headline: role.oneLine, restsOn },
    ...{ caution: role.caution, notes: [role.account], seconds: 60 },
  };
}

function ofActivity(base: Base, id: string): Slide {
  const { title, outputs, caution, summary } = base.activities.get(id);
  const restsOn = [{ kind: 'activity', id }] as const;
  return {
    ...{ ...plainSlide, id: `activity-${id}`, kind: 'activity', headline: title, restsOn },
    ...{ lines: [outputs], caution, notes: [summary], seconds: 60 },
  };
}

function ofFigure(base: Base, id: string): Slide {
  const { label, statement, notMeasures, caution, measures } = base.figures.get(id);
  const restsOn = [{ kind: 'figure', id }] as const;
  return {
    ...{ ...plainSlide, id: `figure-${id}`, kind: 'list', headline: label, restsOn, caution },
    ...{ lines: [statement, notMeasures], notes: [measures], seconds: 60, isSensitive: true },
  };
}

function ofClaim(base: Base, id: string, words: OwnWordsByLocale): Slide {
  const { status, statusWhy, whatWouldSettle } = base.claims.get(id);
  const { label, meaning } = base.vocabularies.claimStatus[status];
  const headline = byLocale((locale) => words[locale].claimHeadline(label[locale].toLowerCase()));
  const restsOn = [{ kind: 'claim', id }] as const;
  return {
    ...{ ...plainSlide, id: `claim-${id}`, kind: 'claim', headline, restsOn, lines: [meaning] },
    ...{ notes: [joined(statusWhy, whatWouldSettle)], seconds: 60 },
  };
}

function ofTerm(base: Base, id: string): Slide {
  const { term, meaning, caution } = base.glossary.get(id);
  const headline = byLocale((locale) =>
    term[locale].replace(/^./u, (first) => first.toUpperCase()),
  );
  const restsOn = [{ kind: 'term', id }] as const;
  return {
    ...{ ...plainSlide, id: `term-${id}`, kind: 'list', headline, restsOn, caution },
    ...{ lines: [meaning], notes: [meaning], seconds: 40 },
  };
}

function ofConcept(base: Base, id: string): Slide {
  const { label, account, caution } = base.concepts.get(id);
  const restsOn = [{ kind: 'concept', id }] as const;
  return {
    ...{ ...plainSlide, id: `concept-${id}`, kind: 'list', headline: label, restsOn, caution },
    ...{ lines: [account], notes: [account], seconds: 60 },
  };
}

function fromRecord(base: Base, kind: AddedKind, id: string, words: OwnWordsByLocale): Slide {
  switch (kind) {
    case 'role':
      return ofRole(base, id);
    case 'activity':
      return ofActivity(base, id);
    case 'figure':
      return ofFigure(base, id);
    case 'chart':
      return ofChart(base, id);
    case 'claim':
      return ofClaim(base, id, words);
    case 'term':
      return ofTerm(base, id);
    case 'concept':
      return ofConcept(base, id);
  }
}

/**
 * The slide of one record: that of a ready talk where there is one, since it was written for the wall, else made of the
 * record's own words. Its notes are always the record's, since those of a talk speak of the slides before.
 * @throws Error naming the nearest known id, if there is no such record.
 */
export function slideOfRecord(
  base: Base,
  { kind, id }: { readonly kind: AddedKind; readonly id: string },
  words: OwnWordsByLocale,
): Slide {
  const own = fromRecord(base, kind, id, words);
  const ready = readySlide(base, kind, id);
  if (!ready) return own;
  const caution = ready.caution ?? own.caution;
  return { ...ready, ...plainSlide, ...pickWritten(ready), caution, id: own.id, notes: own.notes };
}

function pickWritten({ lines, expected, isSensitive }: Slide) {
  return { lines, expected, isSensitive };
}

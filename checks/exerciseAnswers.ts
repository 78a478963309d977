import type { ClaimItem, PairItem, TermItem, WhenItem } from '#data/teachingTypes';
import type { Case } from '#data/types';
import { precisionOf } from '#lib/dates/precisionOf';
import { findLinks, type ItemProblem } from './exerciseRoles';

/** Holds a pair of figures against `comparableWith` and the pictures that must not be drawn. */
export function findInPair(
  facts: Case,
  isLink: (link: string) => boolean,
  { figures: [one, other], answer, rests }: PairItem,
): readonly ItemProblem[] {
  const [a, b] = [facts.figures[one], facts.figures[other]];
  if (!a || !b) return [['figures', `names "${a ? other : one}", and no figure has this id`]];
  const isComparable = a.comparableWith.includes(other) && b.comparableWith.includes(one);
  const isForbidden = Object.values(facts.mustNotDraw).some(({ pairs }) =>
    pairs.some((pair) => pair.includes(one) && pair.includes(other)),
  );
  const problems: ItemProblem[] = [...findLinks(isLink, 'rests', rests)];
  if (answer === 'yes' && !isComparable)
    problems.push(['answer', 'is "yes", and the figures do not call each other comparable']);
  if (answer === 'yes' && isForbidden)
    problems.push(['answer', 'is "yes", and a forbidden picture keeps the figures apart']);
  if (answer === 'no' && !isForbidden)
    problems.push(['answer', 'is "no", and no forbidden picture names the pair']);
  return problems;
}

/** Holds an item on a claim against its status. */
export function findInClaim(
  facts: Case,
  id: string,
  { answer }: ClaimItem,
): readonly ItemProblem[] {
  const claim = facts.claims[id];
  if (!claim) return [['', 'is about a claim that no record describes']];
  return claim.status === answer
    ? []
    : [['answer', `is "${answer}", and the record's status is "${claim.status}"`]];
}

/** Holds an item on a date against the record's `when`. */
export function findInWhen(
  facts: Case,
  isLink: (link: string) => boolean,
  id: string,
  { answer, rests }: WhenItem,
): readonly ItemProblem[] {
  const when = facts.activities[id]?.when;
  if (!when) return [['', 'is about an activity that no record describes']];
  const recorded = { precision: precisionOf(when.from), kind: when.kind };
  const fields = ['precision', 'kind'] as const;
  return [
    ...fields
      .filter((field) => answer[field] !== recorded[field])
      .map((field): ItemProblem => [
        `answer.${field}`,
        `is "${answer[field]}", and the record says "${recorded[field]}"`,
      ]),
    ...findLinks(isLink, 'rests', rests),
  ];
}

/** Holds an item on a term against the glossary: what to use instead, and the terms beside it. */
export function findInTerm(
  facts: Case,
  id: string,
  { useInstead, near }: TermItem,
): readonly ItemProblem[] {
  const term = facts.glossary[id];
  if (!term) return [['', 'is about a term that the glossary lacks']];
  const isDiscouraged = term.usage === 'discouraged' || term.usage === 'title_only';
  const problems: ItemProblem[] = [];
  if (isDiscouraged !== (useInstead !== null))
    problems.push([
      'useInstead',
      isDiscouraged ? `is missing for a term marked ${term.usage}` : 'replaces a term that is ours',
    ]);
  const answer = useInstead ?? id;
  for (const other of [answer, ...near])
    if (!Object.hasOwn(facts.glossary, other))
      problems.push(['near', `names "${other}", and no term has this id`]);
  if (near.includes(answer)) problems.push(['near', `holds the answer "${answer}"`]);
  return problems;
}

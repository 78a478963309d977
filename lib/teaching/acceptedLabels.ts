import type { Question } from './question';

/** Answers that are accepted beside the record's own, as they are labelled. */
export function acceptedLabels({ parts, answer, hasSecond }: Question): readonly string[] {
  if (!hasSecond) return [];
  return parts.flatMap(({ choices }) =>
    choices
      .filter(({ opens, role }) => opens !== 'differs' && role !== answer.role)
      .map(({ label }) => label),
  );
}

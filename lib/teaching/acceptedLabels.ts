import type { Question } from './question';

/** Answers that are accepted beside the record's own and its second role, as they are labelled. */
export function acceptedLabels({ parts, answer, hasSecond }: Question): readonly string[] {
  if (!hasSecond) return [];
  return parts.flatMap(({ choices }) =>
    choices
      .filter(
        ({ isAccepted, role }) =>
          isAccepted && (role === null || ![answer.role, answer.secondRole].includes(role)),
      )
      .map(({ label }) => label),
  );
}

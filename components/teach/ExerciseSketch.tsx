import type { ExerciseId } from '#data/teachingTypes';

type Props = { readonly id: ExerciseId };

const drawings: Readonly<Record<ExerciseId, React.ReactNode>> = {
  'which-role': (
    <>
      <circle className="mark-implementer" cx="13" cy="32" r="8" />
      <path className="mark-catalyst" d="M24 3 34 13 24 23 14 13Z" />
      <rect className="mark-partner" x="28" y="24" width="16" height="16" rx="3.5" />
    </>
  ),
  'share-a-scale': (
    <>
      <rect x="3" y="9" width="13" height="30" rx="2" />
      <rect x="32" y="9" width="13" height="30" rx="2" />
      <path d="M23 5v10M25 5v10M23 33v10M25 33v10M19 21.500h10M19 26.500h10M27 18l-6 12" />
    </>
  ),
  'what-supports': (
    <>
      <rect className="sketch-full" x="4" y="7" width="40" height="9" rx="2" />
      <rect x="4" y="20" width="40" height="9" rx="2" />
      <path d="M10 20v9" />
      <rect className="sketch-dashed" x="4" y="33" width="40" height="9" rx="2" />
    </>
  ),
  'how-exactly-when': (
    <>
      <path className="sketch-dashed" d="M4 18h40" />
      <path d="M4 12v12M44 12v12M14 36h26" />
      <circle cx="24" cy="18" r="5" />
      <circle className="sketch-full" cx="12" cy="36" r="5" />
    </>
  ),
  'term-pairs': (
    <>
      <rect x="4" y="6" width="17" height="36" rx="2" />
      <rect x="27" y="6" width="17" height="36" rx="2" />
      <path d="M8 16h9M8 23h9M31 16h9M31 23h9M8 33h9M31 33h9" />
    </>
  ),
};

/** A small drawing of what an exercise asks. Decorative: its title stands beside it. */
export function ExerciseSketch({ id }: Props) {
  return (
    <svg className="sketch" width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      {drawings[id]}
    </svg>
  );
}

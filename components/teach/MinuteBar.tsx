import type { TimedStep } from '#lib/teaching/layMinutes';

type Props = { readonly timed: readonly TimedStep[]; readonly label: string };

const gap = 0.6;

/** How a session is divided, drawn to scale; the steps below say the same in numbers. */
export function MinuteBar({ timed, label }: Props) {
  const all = timed.at(-1)?.to ?? 1;
  return (
    <svg
      className="minute-bar"
      viewBox="0 0 100 3"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${timed.map(({ step }) => step.minutes).join(', ')}`}
    >
      {timed.map(({ from, to }, i) => (
        <rect
          key={from}
          className={i % 2 === 0 ? 'minute-a' : 'minute-b'}
          x={(from / all) * 100}
          y="0"
          width={((to - from) / all) * 100 - gap}
          height="3"
        />
      ))}
    </svg>
  );
}

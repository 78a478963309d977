import type { TimedStep } from '#lib/teaching/layMinutes';

type Props = { readonly timed: readonly TimedStep[]; readonly label: string };

const gap = 0.6;

/** How a session is divided, drawn to scale with the minutes of each step below it; the steps say the same in words. */
export function MinuteBar({ timed, label }: Props) {
  const all = timed.at(-1)?.to ?? 1;
  const percent = (minutes: number) => (minutes / all) * 100;
  return (
    <svg
      className="minute-bar"
      role="img"
      aria-label={`${label}: ${timed.map(({ step }) => step.minutes).join(', ')}`}
    >
      {timed.map(({ from, to, step }, i) => (
        <g key={from}>
          <rect
            className={i % 2 === 0 ? 'minute-a' : 'minute-b'}
            x={`${percent(from)}%`}
            width={`${percent(to - from) - gap}%`}
            height="12"
          />
          <text x={`${percent(from)}%`} y="29">
            {step.minutes}
          </text>
        </g>
      ))}
    </svg>
  );
}

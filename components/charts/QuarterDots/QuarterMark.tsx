import { breakLines } from '#lib/charts/breakLines';
import type { QuarterValue } from '#lib/charts/quarterDots';
import { Lines } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import type { Scales } from '../axes/Scaled';

type Props = {
  readonly value: QuarterValue;
  readonly at: number;
  /** Px to the next year. */
  readonly room: number;
  /** Whether its number stands below, since lines rise on both sides. */
  readonly isValley: boolean;
  readonly scales: Scales;
};

const half = 9;

/** An end of a range: a cap whose short arms point into it, open because the end itself does not count. */
function cap(x: number, y: number, into: number): string {
  return `M${x - half} ${y + into}V${y}H${x + half}V${y + into}`;
}

function RangeMark({ value: { from, to, text }, at, room, scales }: Props) {
  const x = scales.x(at);
  const low = scales.y(from);
  const high = to === null ? scales.top : scales.y(to);
  const words = breakLines(text, room, { size: 13, weight: 700 });
  return (
    <>
      <path className="axes-reach" d={`M${x} ${low}V${high}`} />
      <path className="axes-bracket" d={cap(x, low, -6)} />
      {to !== null && <path className="axes-bracket" d={cap(x, high, 6)} />}
      {to === null && (
        <path
          className="axes-bracket"
          d={`M${x - 5} ${high + 7}L${x} ${high}L${x + 5} ${high + 7}`}
        />
      )}
      <Lines x={x} y={low + 17} lines={words} anchor="middle" tone="value" />
    </>
  );
}

/** What is known of one quarter: a filled dot, a hollow one with its reach, or a bracket. */
export function QuarterMark(props: Props) {
  const { value, at, isValley, scales } = props;
  const { kind, from, to, text, toText, mark } = value;
  const x = scales.x(at);
  const y = scales.y(from);
  // A range answers along its whole reach.
  const top = kind === 'range' ? (to === null ? scales.top : scales.y(to)) : y - 30;
  const isBelow = isValley || (toText !== null && kind !== 'range');
  return (
    <MarkLink mark={mark} seen={toText === null || kind === 'range' ? [text] : [toText, text]}>
      <rect className="axes-target" x={x - 20} y={top} width={40} height={y + 14 - top} />
      {kind === 'range' ? (
        <RangeMark {...props} />
      ) : (
        <>
          {to !== null && (
            <>
              <path
                className="axes-whisker"
                d={`M${x} ${y}V${scales.y(to)}M${x - 6} ${scales.y(to)}h12`}
              />
              <Lines x={x} y={scales.y(to) - 6} lines={[toText ?? '']} anchor="middle" />
            </>
          )}
          <circle
            className={kind === 'printed' ? 'axes-filled' : 'axes-hollow'}
            cx={x}
            cy={y}
            r={6}
          />
          <Lines x={x} y={isBelow ? y + 22 : y - 13} lines={[text]} anchor="middle" tone="value" />
        </>
      )}
    </MarkLink>
  );
}

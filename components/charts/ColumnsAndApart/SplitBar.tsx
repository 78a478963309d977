import type { Apart } from '#lib/charts/columnsAndApart';
import { nameAsSeen } from '#lib/charts/nameAsSeen';

type Props = { readonly apart: Apart };

const long = 200;
const thick = 24;

function hatching(width: number): string {
  const count = Math.floor((width - thick) / 7) + 1;
  return Array.from({ length: count }, (_, i) => `M${i * 7} ${thick}l${thick} -${thick}`).join('');
}

/** A whole as a number and one bar divided in two, on a scale that no other drawing shares. */
export function SplitBar({ apart: { whole, parts } }: Props) {
  const first = Math.round((parts[0]?.share ?? 0) * long);
  return (
    <>
      <a
        className="apart-whole"
        href={whole.href}
        data-mark={whole.id}
        data-open=""
        aria-label={nameAsSeen(whole.name, [whole.value])}
        aria-describedby={whole.wordsId}
      >
        {whole.value}
      </a>
      <svg className="split-bar" viewBox={`-1 -1 ${long + 2} ${thick + 2}`} aria-hidden="true">
        <path className="axes-texture-hatched" d={hatching(first)} />
        <path className="axes-edge" d={`M0 0H${long}V${thick}H0zM${first} 0v${thick}`} />
      </svg>
      <ul className="split-parts">
        {parts.map(({ word, mark }, i) => (
          <li key={mark.id}>
            <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
              {i === 0 && (
                <path className="axes-texture-hatched" d="M0 12l12 -12M6 12l10 -10M0 6l6 -6" />
              )}
              <path className="axes-edge" d="M1 1h14v10H1z" />
            </svg>
            <a
              href={mark.href}
              data-mark={mark.id}
              data-open=""
              aria-label={nameAsSeen(mark.name, [mark.value, word])}
              aria-describedby={mark.wordsId}
            >
              <b>{mark.value}</b> {word}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

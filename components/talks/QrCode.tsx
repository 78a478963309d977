import { qrSquares } from '#lib/talks/qrSquares';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';

type Props = {
  readonly text: string;
  readonly label: string;
  /** Name under which the page may show the code once more. */
  readonly id?: string | undefined;
  /** Name of the same code elsewhere in the page, whose squares are then not drawn again. */
  readonly of?: string | undefined;
};

type Square = { readonly x: number; readonly y: number };

/**
 * The dark squares of a code as one line: squares side by side in one stretch, a step over the light ones between them.
 * A quarter of what a shape for each square would weigh, which counts where a talk holds three codes.
 * @param dark row by row, from the left
 */
function lineThrough(dark: readonly Square[]): string {
  let line = '';
  let length = 0;
  dark.forEach(({ x, y }, i) => {
    const before = dark[i - 1];
    const next = dark[i + 1];
    if (before?.y !== y) line += `M${x} ${y + 0.5}`;
    else if (before.x + 1 !== x) line += `m${x - before.x - 1} 0`;
    length += 1;
    if (next?.y === y && next.x === x + 1) return;
    line += `h${length}`;
    length = 0;
  });
  return line;
}

/** The name of the code that a talk shows on its slide of help channels, in each language another. */
export function codeOf({ locale }: Pick<ResolvedTalk, 'locale'>): string {
  return `code-${locale}`;
}

/** A QR code, always dark on white with its quiet zone, since many readers need both. */
export function QrCode({ text, label, id, of }: Props) {
  const { side, dark } = qrSquares(text);
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}H0Z`} />
      {of ? <use href={`#${of}`} /> : <path id={id} stroke="#000" d={lineThrough(dark)} />}
    </svg>
  );
}

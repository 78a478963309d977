import { qrSquares } from '#lib/talks/qrSquares';

type Props = { readonly text: string; readonly label: string };

/** A QR code as one path, always dark on white with its quiet zone, since many readers need both. */
export function QrCode({ text, label }: Props) {
  const { side, dark } = qrSquares(text);
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}H0Z`} />
      <path fill="#000" d={dark.map(({ x, y }) => `M${x} ${y}h1v1h-1Z`).join('')} />
    </svg>
  );
}

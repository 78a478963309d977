import { generate } from 'lean-qr';

type Props = { readonly text: string; readonly label: string };

const quietZone = 4;

/** A QR code as one path, always dark on white with its quiet zone, since many readers need both. */
export function QrCode({ text, label }: Props) {
  const code = generate(text);
  const modules = Array.from({ length: code.size * code.size }, (_, i) => ({
    x: i % code.size,
    y: Math.floor(i / code.size),
  })).filter(({ x, y }) => code.get(x, y));
  const side = code.size + 2 * quietZone;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}H0Z`} />
      <path
        fill="#000"
        d={modules.map(({ x, y }) => `M${x + quietZone} ${y + quietZone}h1v1h-1Z`).join('')}
      />
    </svg>
  );
}

import { renderToStaticMarkup } from 'react-dom/server';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from './QrCode';

const address = 'https://tiga-peran.example/en/talks/fifteen-minutes/';
const svg = renderToStaticMarkup(<QrCode text={address} label="opens the talk" />);

/** The dark squares that the line of the code goes through. */
function squaresOf(markup: string) {
  const line = /stroke="#000" d="([^"]*)"/.exec(markup)?.[1] ?? '';
  let [x, y] = [0, 0];
  return [...line.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)].flatMap(([, how, by, down]) => {
    const from = x;
    x = how === 'M' ? Number(by) : x + Number(by);
    if (how === 'M') y = Number(down) - 0.5;
    return how === 'h' ? Array.from({ length: x - from }, (_, i) => ({ x: from + i, y })) : [];
  });
}

/** Paints the code into pixels, each module `scale` wide, as a camera would see it. */
function paint(markup: string, scale: number) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y } of squaresOf(markup))
    for (let i = 0; i < scale * scale; i += 1) {
      const column = x * scale + (i % scale);
      const row = y * scale + Math.floor(i / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

test('the code leads to the address that it was made from', () => {
  // Its retries would stop after a sixtieth of a second, and a busy machine is slow.
  expect(decodeQR(paint(svg, 6), { timeLimit: 60_000 })).toBe(address);
});

test('the code keeps a quiet zone of four modules and names where it leads', () => {
  const places = squaresOf(svg).flatMap(({ x, y }) => [x, y]);
  expect(Math.min(...places)).toBe(4);
  expect(svg).toContain('aria-label="opens the talk"');
});

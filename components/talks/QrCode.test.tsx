import { renderToStaticMarkup } from 'react-dom/server';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from './QrCode';

const address = 'https://tiga-peran.example/en/talks/fifteen-minutes/';
const svg = renderToStaticMarkup(<QrCode text={address} label="opens the talk" />);

/** Paints the path of the code into pixels, each module `scale` wide, as a camera would see it. */
function paint(markup: string, scale: number) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1Z/g))
    for (let i = 0; i < scale * scale; i += 1) {
      const column = Number(x) * scale + (i % scale);
      const row = Number(y) * scale + Math.floor(i / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

test('the code leads to the address that it was made from', () => {
  // Its retries would stop after a sixtieth of a second, and a busy machine is slow.
  expect(decodeQR(paint(svg, 6), { timeLimit: 60_000 })).toBe(address);
});

test('the code keeps a quiet zone of four modules and names where it leads', () => {
  const places = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1Z/g)].flatMap(([, x, y]) => [+x!, +y!]);
  expect(Math.min(...places)).toBe(4);
  expect(svg).toContain('aria-label="opens the talk"');
});

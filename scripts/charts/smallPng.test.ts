import sharp from 'sharp';
import { expect, test } from 'vitest';
import { smallPng } from './smallPng';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#fbfaf6"/><circle cx="200" cy="100" r="80" fill="#0f6b52"/></svg>`;

test('a drawing keeps its size and its colours, and becomes smaller', async () => {
  const png = await sharp(Buffer.from(drawing)).png({ compressionLevel: 6 }).toBuffer();
  const small = await smallPng(png);
  expect(small.length).toBeLessThan(png.length / 2);
  const { data, info } = await sharp(small)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([400, 200]);
  const colourAt = (x: number, y: number) => [...data.subarray((y * 400 + x) * 3).subarray(0, 3)];
  expect(colourAt(2, 2)).toEqual([0xfb, 0xfa, 0xf6]);
  expect(colourAt(200, 100)).toEqual([0x0f, 0x6b, 0x52]);
});

test('the same picture gives the same file', async () => {
  const png = await sharp(Buffer.from(drawing)).png().toBuffer();
  expect(await smallPng(png)).toEqual(await smallPng(png));
});

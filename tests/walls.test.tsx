import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { forms } from '#components/charts/forms';
import { createBase, type Base } from '#data/base';
import { base as shown } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { fillChart } from '#lib/charts/countPlaceholders';
import { slideWall } from '#lib/charts/slideWall';
import { measureText } from '#lib/text/measureText';
import { tinyForms } from './tinyForms';

/** The room of a drawing: in a picture, and on a slide with two lines of headline and a long caution. */
const sizes = [{ width: 1152, height: 430 }, slideWall];

type Box = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function drawingOf(base: Base, id: string, locale: Locale, size: (typeof sizes)[number]): string {
  const chart = fillChart(base, base.charts.get(id));
  return renderToStaticMarkup(forms[chart.form].drawWall({ base, locale }, chart, size));
}

/** Where each line of text stands, with the translations of the groups around it. */
function boxesOf(svg: string): readonly Box[] {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((element) => {
      const text = $(element);
      const moved = text
        .parents('g')
        .toArray()
        .flatMap((group) => {
          const [, x = '0', y = '0'] =
            /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec($(group).attr('transform') ?? '') ?? [];
          return [{ x: Number(x), y: Number(y) }];
        });
      const size = Number(text.attr('font-size'));
      const weight = Number(text.attr('font-weight')) === 700 ? 700 : 500;
      const width = measureText(text.text(), { size, weight });
      const before = { start: 0, middle: 0.5, end: 1 }[text.attr('text-anchor') ?? 'start'] ?? 0;
      const x = Number(text.attr('x')) + moved.reduce((sum, one) => sum + one.x, 0);
      const y = Number(text.attr('y')) + moved.reduce((sum, one) => sum + one.y, 0);
      const left = x - width * before;
      // From the height of capitals to the descenders.
      return {
        text: text.text(),
        size,
        left,
        right: left + width,
        top: y - size * 0.72,
        bottom: y + size * 0.2,
      };
    });
}

const cases = [
  ['the case of this site', shown],
  ['the tiny case', createBase(tinyForms)],
] as const;

const drawings = cases.flatMap(([name, base]) =>
  base.charts.all.flatMap(({ id, form }) =>
    locales.flatMap((locale) =>
      sizes.map(
        (size) =>
          [`${name}, ${id}, ${locale}, ${size.height} px`, base, id, locale, size, form] as const,
      ),
    ),
  ),
);

describe('drawings for the wall', () => {
  it.each(drawings)('%s: no letter is small, cut or covered', (_, base, id, locale, size) => {
    const svg = drawingOf(base, id, locale, size);
    const boxes = boxesOf(svg);
    expect(boxes.length).toBeGreaterThan(2);
    expect(svg).not.toMatch(/NaN|undefined|style=|href=|tabindex/);
    for (const box of boxes) expect(box.size, box.text).toBeGreaterThanOrEqual(16);
    const cut = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > size.width + 1 || top < -2 || bottom > size.height + 2,
    );
    expect(cut.map(({ text }) => text)).toEqual([]);
    const covered = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom,
        )
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(covered).toEqual([]);
  });

  it('gives amounts that must not be compared no length and one size', () => {
    const svg = drawingOf(createBase(tinyForms), 'tiny-comparison-matrix', 'en', sizes[0]!);
    expect(svg).not.toContain('<rect');
    const amounts = boxesOf(svg).filter(({ text }) => /million$/.test(text));
    expect(amounts).toHaveLength(2);
    expect(new Set(amounts.map(({ size }) => size)).size).toBe(1);
    const covered = drawingOf(createBase(tinyForms), 'tiny-covered-periods', 'en', sizes[0]!);
    const sums = boxesOf(covered).filter(({ text }) => /million/.test(text));
    expect(sums.length).toBeGreaterThan(1);
    expect(new Set(sums.map(({ size }) => size)).size).toBe(1);
  });

  it('draws as many marks as there are records, filled, hollow and cored', () => {
    const base = createBase(tinyForms);
    const svg = drawingOf(base, 'tiny-filled-and-hollow', 'en', sizes[0]!);
    const inRows = svg.match(/wall-mark /g)?.length ?? 0;
    // One head mark a role, one mark an activity, and a key to each fill that occurs.
    expect(inRows).toBe(3 + base.activities.all.length + 3);
  });
});

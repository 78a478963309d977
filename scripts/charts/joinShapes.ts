type Shape = {
  readonly look: string;
  /** Where its outline begins, in tenths of a pixel, and how it goes on from there. */
  readonly x: number;
  readonly y: number;
  readonly line: string;
};

const shapes =
  /(?:<(?:circle|rect|path) class="(?:wall-mark|wall-page|wall-of-)[^>]*>(?:<\/(?:circle|rect|path)>))+/g;
const shape = /<(\w+) class="([^"]+)"([^>]*)>/g;
const fadingRects = /(?:<g opacity="[\d.]+"><rect [^>]*><\/rect><\/g>)+/g;
const fadingRect = /<g opacity="([\d.]+)"><rect ([^>]*?) x="([\d.]+)"([^>]*?) width="([\d.]+)"/g;

const tenths = (px: string | undefined) => Math.round(Number(px ?? 0) * 10);
const px = (value: number) => String(value / 10);

/** A line as short as a path allows: a minus parts two numbers as well as a space does. */
function tight(line: string): string {
  return line.replaceAll(' -', '-');
}

/** Numbers one after another. */
function list(...values: readonly number[]): string {
  return tight(values.map(px).join(' '));
}

function readShape(tag: string, look: string, rest: string): Shape {
  const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(rest)?.[1];
  const [x, y, r] = [tenths(read('x')), tenths(read('y')), tenths(read('r'))];
  if (tag === 'circle')
    return {
      look,
      x: tenths(read('cx')) - r,
      y: tenths(read('cy')),
      line: tight(`a${list(r, r)} 0 1 0 ${list(2 * r, 0)}a${list(r, r)} 0 1 0 ${list(-2 * r, 0)}z`),
    };
  if (tag === 'rect') {
    const [width, height, rx] = [tenths(read('width')), tenths(read('height')), tenths(read('rx'))];
    const corner = (dx: number, dy: number) => `a${list(rx, rx)} 0 0 1 ${list(dx, dy)}`;
    const [across, down] = [width - 2 * rx, height - 2 * rx];
    return {
      look,
      x: x + rx,
      y,
      line: tight(
        `h${px(across)}${corner(rx, rx)}v${px(down)}${corner(-rx, rx)}h${px(-across)}${corner(-rx, -rx)}v${px(-down)}${corner(rx, -rx)}z`,
      ),
    };
  }
  const [, left, top, line = ''] = /^M(-?[\d.]+) (-?[\d.]+)(.*)$/.exec(read('d') ?? '') ?? [];
  return { look, x: tenths(left), y: tenths(top), line };
}

/** Shapes of one look as one path: each a step from where the one before it closed. */
function join(same: readonly Shape[]): string {
  const steps = same.map(({ x, y, line }, i) => {
    const before = same[i - 1];
    return before?.line.endsWith('z')
      ? `m${list(x - before.x, y - before.y)}${line}`
      : `M${list(x, y)}${line}`;
  });
  return `<path class="${same[0]?.look}" d="${steps.join('')}"></path>`;
}

/**
 * Draws the marks and pages of a wall drawing that stand side by side as one path for each look, and the steps of a bar
 * that fades as one for each shade: a talk holds hundreds of them in every language. What is seen stays the same, since
 * marks do not overlap and the cores of marks come after their outlines.
 */
export function joinShapes(svg: string): string {
  return svg
    .replaceAll(shapes, (run) => {
      const all = [...run.matchAll(shape)].map(([, tag = '', look = '', rest = '']) =>
        readShape(tag, look, rest),
      );
      const looks = [...new Set(all.map(({ look }) => look))];
      return looks.map((look) => join(all.filter((one) => one.look === look))).join('');
    })
    .replaceAll(fadingRects, (run) => {
      const all = [...run.matchAll(fadingRect)].map(
        ([, opacity = '', head = '', x, tail = '', width]) => {
          const from = tenths(x);
          return { opacity, head, tail, from, to: from + tenths(width) };
        },
      );
      const shades = [...new Set(all.map(({ opacity }) => opacity))].filter(
        (one) => Number(one) > 0,
      );
      const rects = shades.map((shade) => {
        const same = all.filter(({ opacity }) => opacity === shade);
        const from = Math.min(...same.map((one) => one.from));
        const to = Math.max(...same.map((one) => one.to));
        const { head = '', tail = '' } = same[0] ?? {};
        return `<rect opacity="${shade.replace(/^0/, '')}" ${head} x="${px(from)}"${tail} width="${px(to - from)}" height="$h"></rect>`;
      });
      return rects.join('').replaceAll('$h', / height="([\d.]+)"/.exec(run)?.[1] ?? '');
    });
}

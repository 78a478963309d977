import { describe, expect, it } from 'vitest';
import { joinShapes } from './joinShapes';

const circle = (x: number) =>
  `<circle class="wall-mark wall-of-implementer wall-hollow" cx="${x}" cy="20" r="7.3"></circle>`;

describe('joinShapes', () => {
  it('draws marks of one look as one path, each a step from the one before', () => {
    expect(joinShapes(`<g>${circle(10)}${circle(37)}</g>`)).toBe(
      '<g><path class="wall-mark wall-of-implementer wall-hollow" d="M2.7 20a7.3 7.3 0 1 0 14.6 0a7.3 7.3 0 1 0-14.6 0z' +
        'm27 0a7.3 7.3 0 1 0 14.6 0a7.3 7.3 0 1 0-14.6 0z"></path></g>',
    );
  });

  it('gives a square with round corners the same outline', () => {
    const square =
      '<rect class="wall-mark wall-of-partner wall-filled" x="4" y="5" width="16" height="16" rx="3"></rect>';
    expect(joinShapes(square)).toBe(
      '<path class="wall-mark wall-of-partner wall-filled" d="M7 5h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-10a3 3 0 0 1 3-3z"></path>',
    );
  });

  it('draws cores after the outlines in which they stand, and leaves other shapes alone', () => {
    const cored =
      circle(10) + '<circle class="wall-of-implementer wall-core" cx="10" cy="20" r="3"></circle>';
    const rule = '<path class="wall-rule" d="M1 2V9"></path>';
    const looks = [...joinShapes(cored + circle(37) + rule).matchAll(/class="([^"]*)"/g)];
    expect(looks.map(([, look]) => look)).toEqual([
      'wall-mark wall-of-implementer wall-hollow',
      'wall-of-implementer wall-core',
      'wall-rule',
    ]);
    expect(joinShapes(rule)).toBe(rule);
  });

  it('draws each shade of a fading bar once, and what is not seen not at all', () => {
    const step = (opacity: string, x: number) =>
      `<g opacity="${opacity}"><rect class="wall-bar" x="${x}" y="5" width="10.5" height="24"></rect></g>`;
    expect(joinShapes(step('0', 0) + step('0.1', 10.5) + step('0.1', 21) + step('1', 31.5))).toBe(
      '<rect opacity=".1" class="wall-bar" x="10.5" y="5" width="21" height="24"></rect>' +
        '<rect opacity="1" class="wall-bar" x="31.5" y="5" width="10.5" height="24"></rect>',
    );
  });
});

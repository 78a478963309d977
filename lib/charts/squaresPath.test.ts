import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaresPath, squaresSize } from './squaresPath';

const squares = { side: 10, gap: 2, perRow: 10 };

describe('squaresPath(squares, first, last)', () => {
  it('draws nothing for no marks', () => {
    expect(squaresPath(squares, 0, 0)).toBe('');
  });

  it('starts a new row where one is full', () => {
    expect(squaresPath(squares, 9, 11)).toBe('M108 0h10v10h-10zM0 12h10v10h-10z');
  });

  it('draws exactly as many squares as there are records, however they are split', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const drawn = (path: string) => path.split('z').length - 1;
        const both =
          drawn(squaresPath(squares, 0, first)) + drawn(squaresPath(squares, first, last));
        expect(both).toBe(last);
      }),
    );
  });
});

describe('squaresSize(squares, count)', () => {
  it('is as wide as its fullest row and as high as its rows', () => {
    expect(squaresSize(squares, 100)).toEqual({ width: 118, height: 118 });
    expect(squaresSize(squares, 3)).toEqual({ width: 34, height: 10 });
  });
});

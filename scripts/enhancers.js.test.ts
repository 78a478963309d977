import { expect, test } from 'vitest';
import { nameEnhancers } from './enhancers.js';

test('two enhancing scripts of one name are refused, and both are named', () => {
  const files = ['components/a/filter.enhance.ts', 'components/b/filter.enhance.ts'];
  expect(() => nameEnhancers(files)).toThrow(/b\/filter.*a\/filter.*rename/);
});

test('an enhancing script is served under its own name', () => {
  expect(nameEnhancers(['components/layout/theme.enhance.ts'])).toEqual({
    theme: 'components/layout/theme.enhance.ts',
  });
});

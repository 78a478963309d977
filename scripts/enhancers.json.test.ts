import { expect, test } from 'vitest';
import { codeForHtml, nameScripts } from './enhancers.json';

test('two scripts of one name are refused, and both are named', () => {
  const files = ['components/a/filter.enhance.ts', 'components/b/filter.enhance.ts'];
  expect(() => nameScripts(files, '.enhance.ts')).toThrow(/b\/filter.*a\/filter.*rename/);
});

test('a script has the name of its file, and files of other kinds are left out', () => {
  const files = ['components/layout/theme.enhance.ts', 'components/layout/Theme.tsx'];
  expect(nameScripts(files, '.enhance.ts')).toEqual({
    theme: 'components/layout/theme.enhance.ts',
  });
});

test.each(['x="</script>"', 'x="</SCRIPT"', 'x="<!--"'])(
  'code that cannot stand in HTML is refused by name: %s',
  (code) => expect(() => codeForHtml('filter', code)).toThrow('"filter"'),
);

test('other code stands as it is, without the line break at its end', () => {
  expect(codeForHtml('filter', 'x("<b>");\n')).toBe('x("<b>");');
});

import { configDefaults, defineConfig } from 'vitest/config';
import { chooseCase } from './scripts/chooseCase.ts';

chooseCase();

const exclude = [...configDefaults.exclude, 'e2e/**', 'out/**', '.next/**', 'tests/programs/**'];
/** Tests of components that run in a document of their own, where modules keep what a reader did. */
const components = ['components/**/*.test.{ts,tsx}', 'tests/inBrowser.test.tsx'];

export default defineConfig({
  // Next keeps JSX for its own compiler; here it is compiled at once.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    // A busy machine is no fault of the code: no test passes or fails by the clock.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'components', include: components, exclude } },
      {
        extends: true,
        test: {
          name: 'code',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, ...components],
          // Reading the records takes longer than most tests, so the files that run in one process share what they have
          // read. A test that replaces a module or a variable puts it back with `vi.resetModules`.
          isolate: false,
        },
      },
    ],
  },
});

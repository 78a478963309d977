import { configDefaults, defineConfig } from 'vitest/config';
import { chooseCase } from './scripts/chooseCase.ts';

chooseCase();

export default defineConfig({
  // Next keeps JSX for its own compiler; here it is compiled at once.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e/**', 'out/**', '.next/**'],
    environment: 'node',
    // A busy machine is no fault of the code: no test passes or fails by the clock.
    testTimeout: 120_000,
  },
});

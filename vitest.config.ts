import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // Next keeps JSX for its own compiler; here it is compiled at once.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e/**', 'out/**', '.next/**'],
    environment: 'node',
  },
});

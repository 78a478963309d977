import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('addresses of pages and files begin with the folder in which the site lies', async () => {
  vi.stubEnv('BASE_PATH', '/studies/roles');
  vi.resetModules();
  const { atBase } = await import('./atBase');
  const { pathOf } = await import('./pathOf');
  expect(atBase('/made/opening.js')).toBe('/studies/roles/made/opening.js');
  expect(pathOf('en', 'data')).toBe('/studies/roles/en/data/');
});

test('and with nothing where it lies at the root', async () => {
  vi.stubEnv('BASE_PATH', '');
  vi.resetModules();
  const { atBase } = await import('./atBase');
  expect(atBase('/made/opening.js')).toBe('/made/opening.js');
});

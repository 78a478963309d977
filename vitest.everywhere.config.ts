import { defineConfig } from 'vitest/config';
import { chooseCase } from './scripts/chooseCase.ts';

chooseCase();

/** The stories that are also told in Firefox and WebKit, each browser in a process of its own. */
export default defineConfig({
  test: {
    include: ['e2e/everywhere/*.story.ts'],
    globalSetup: 'e2e/everywhere/serve.setup.ts',
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A story that fails is told once more, as in playwright.config.ts, and the report says so.
    retry: 1,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});

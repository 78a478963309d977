import { defineConfig, devices } from '@playwright/test';
import { chooseCase } from './scripts/chooseCase';
import { findBrowser } from './scripts/findBrowser';
import { freePort } from './scripts/freePort';

// Chosen once: Playwright's workers read this file again and inherit the environment.
process.env['TEST_PORT'] ??= String(await freePort(4173, 50));
chooseCase();
const port = Number(process.env['TEST_PORT']);
const browser = findBrowser();
const phone = { viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 } };
const withoutSandbox = process.getuid?.() === 0 || process.env['CI'] === 'true';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  // A story that passes at its second try is named as flaky at the end of the run, and is to be fixed.
  retries: 1,
  // Slowed processors and busy machines take their time; nothing waits longer than it has to.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace takes a third of the time and nobody reads it when all is well: `npx playwright test --trace on <file>`.
    trace: 'off',
    launchOptions: {
      ...(browser.path === null ? {} : { executablePath: browser.path }),
      args: [
        ...(withoutSandbox ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.phone.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { ...devices['Pixel 7'], ...phone },
    },
  ],
  webServer: {
    command: `node --import tsx scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}/id/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

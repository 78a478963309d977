import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser';

const port = Number(process.env['TEST_PORT'] ?? 4173);
const browser = findBrowser();
const withoutSandbox = process.getuid?.() === 0 || process.env['CI'] === 'true';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
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
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}/id/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

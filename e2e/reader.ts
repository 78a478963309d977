import { expect, test as plain } from '@playwright/test';

/**
 * A reader whose browser is watched: whatever a story does, the page asks no other site for anything, sets no
 * cookie, throws nothing and prints nothing to the console.
 */
export const test = plain.extend<{ watched: undefined }>({
  watched: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => faults.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob|about|file):/.test(url))
          faults.push(`foreign request: ${url}`);
      });
      await use(undefined);
      const cookies = await context.cookies();
      expect([...faults, ...cookies.map(({ name }) => `cookie: ${name}`)]).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

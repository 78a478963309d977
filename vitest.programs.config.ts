import { defineConfig } from 'vitest/config';
import { chooseCase } from './scripts/chooseCase.ts';

chooseCase();

/**
 * Tests in which other programs read the files that readers take along: LibreOffice, the Open XML SDK, biber, pandoc.
 * They take as long as all other tests of the code, so `npm run check` leaves them to `npm test`.
 */
export default defineConfig({
  test: {
    include: ['tests/programs/*.test.ts'],
    environment: 'node',
    // A busy machine is no fault of the code: no test passes or fails by the clock.
    testTimeout: 120_000,
  },
});

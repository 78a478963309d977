import { defineConfig, globalIgnores } from 'eslint/config';
import vitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import playwright from 'eslint-plugin-playwright';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'tests/**'];

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.cache/**',
    'out/**',
    '.copies/**',
    'public/made/**',
    'next-env.d.ts',
    'messages/*.d.json.ts',
    'test-results/**',
    'playwright-report/**',
  ]),
  ...vitals,
  ...typescript,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // Links are plain on purpose: no framework code runs before a reader needs it.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['app/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "FunctionDeclaration[id.name='generateStaticParams'] MemberExpression[property.name='all']",
          message:
            'Take the ids from idsOf() of app/recordPages.ts: Next exports no route of which a case has no page.',
        },
      ],
    },
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='autoComplete']",
          message:
            'Leave autoComplete out: WebKit empties a form or field without autocompletion when a reader comes back to the page.',
        },
      ],
    },
  },
  { files: ['data/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: tests,
    rules: {
      // "as const" is no assertion about a type, so it stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    ...playwright.configs['flat/recommended'],
    files: ['e2e/**'],
    // These stories are told by vitest in other browsers.
    ignores: ['e2e/everywhere/**'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': 'error',
      'playwright/no-unused-locators': 'error',
    },
  },
]);

const tests = '[.]test[.]tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'data-stands-alone',
      severity: 'error',
      comment: 'Facts know nothing of how they are shown, so that they outlive this site.',
      from: { path: '^data/', pathNot: tests },
      to: { path: '^(lib|components|app|i18n|messages|checks|scripts|tests|e2e)/' },
    },
    {
      name: 'lib-is-handed-its-records',
      severity: 'error',
      comment: 'lib/ knows the shape of a case, never a case: a second case must run through it.',
      from: { path: '^lib/', pathNot: tests },
      to: {
        path: '^(data|components|app|i18n|messages)/',
        pathNot:
          '^data/(text|types|[a-z]+Types|features|words|base|locales|pages|chartForms|basePath)[.]ts$',
      },
    },
    {
      name: 'components-are-handed-their-records',
      severity: 'error',
      comment: 'A component draws what it is handed and never names the case.',
      from: { path: '^components/', pathNot: tests },
      to: {
        path: '^(data|app)/',
        pathNot:
          '^data/(text|types|[a-z]+Types|features|words|base|locales|pages|chartForms)[.]ts$',
      },
    },
    {
      name: 'components-read-no-files',
      severity: 'error',
      comment:
        'lib/ and components/ also run in a browser: what is read from disk is handed in through the view (app/viewOf.ts).',
      from: { path: '^(lib|components)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'i18n-reads-the-languages',
      severity: 'error',
      comment:
        'The languages are named once, in data/locales.ts; the words lie in messages/ and in the case.',
      from: { path: '^i18n/', pathNot: tests },
      to: {
        path: '^(data|lib|components|app)/',
        pathNot: '^data/(complete|locales|index|text|words)[.]ts$',
      },
    },
    {
      name: 'nobody-reads-the-workshop',
      severity: 'error',
      comment: 'checks, scripts, tests and e2e read the site; the site must not need them to run.',
      from: { path: '^(data|lib|components|app|i18n)/', pathNot: tests },
      to: { path: '^(checks|scripts|tests|e2e)/' },
    },
    {
      name: 'code-is-tested-on-the-tiny-case',
      severity: 'error',
      comment:
        'An edit of evidence may break the tests of evidence only; they lie in tests/evidence/.',
      from: { path: '^(lib|components|checks|scripts)/.*[.]test[.]tsx?$' },
      to: { path: '^data/(index|chosen|cases/(?!tiny/).*)[.]ts$|^data/cases/(?!tiny/)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody reads and that reads nobody is left over.',
      from: {
        orphan: true,
        pathNot: [
          '(^|/)[.][^/]+[.]cjs$',
          '[.](d[.]ts|config[.](ts|mjs)|css|test[.]tsx?)$',
          '^(scripts|e2e|app|public|tests/application)/',
          '[.]enhance[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import must lead somewhere.',
      // Made before each build, and left out of the repository.
      from: { pathNot: '[.]d[.]ts$' },
      to: { couldNotResolve: true, pathNot: '/made/|/stored/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(node_modules|[.]next|[.]copies|out|public/made|test-results|playwright-report)/|[.]d[.]json[.]ts$',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

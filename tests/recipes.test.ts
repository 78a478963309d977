import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from '#checks/allChecks';
import { endIsNotBeforeStart } from '#checks/end-is-not-before-start';
import { pageHasAnEntry } from '#checks/page-has-an-entry';
import { createBase } from '#data/base';
import { facts as ecpat } from '#data/cases/ecpat/index';
import { locales } from '#data/locales';
import type { Case, WithId } from '#data/types';
import { breakCase } from './breakCase';
import { messagesOf } from './messagesOf';
import { tinyCase } from './tinyCase';
import { tinyContext } from './tinyContext';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const decisions = readdirSync('docs/decisions').map((file) =>
  readFileSync(`docs/decisions/${file}`, 'utf8'),
);
const [, recipesOn = ''] = guide.split('## Recipes\n');
const [recipes = ''] = recipesOn.split('\n## ');
const sections = recipes.split('### ').slice(1);
const findings = (facts: Case, context = tinyContext) =>
  allChecks.flatMap((check) => messagesOf(check, facts, context));

/** A record under a new id in one collection of the tiny case. */
function add(collection: string, id: string, record: unknown): Case {
  return breakCase(`${collection}.${id}`, record);
}

const source = {
  ...tinyCase.sources['kabar-buku-2023-01'],
  title: 'Jaringan taman baca membagikan buku',
  titleTranslation: 'Library network hands out books',
  published: '2023-11',
};
const activity = {
  ...tinyCase.activities['lending-course-2023'],
  title: { id: 'Buku bagi sekolah', en: 'Books for schools' },
  short: { id: 'Buku sekolah', en: 'School books' },
  sources: ['kabar-buku-2023-02'],
};
const houseWith = (id: string) => ({
  ...tinyContext,
  files: {
    ...tinyContext.files,
    activities: [
      ...(tinyContext.files['activities'] ?? []),
      { file: 'data/cases/tiny/activities/2023.ts', ids: [id] },
    ],
  },
});

test('each recipe has at most eight lines, and none is missing', () => {
  const names = sections.map((section) => section.split('\n')[0]);
  const known = [
    'activity',
    'source',
    'chart',
    'talk',
    'lesson or an exercise',
    'page',
    'case',
    'language',
    'word',
    'rule',
  ];
  expect(names).toEqual(known.map((name) => `${name === 'activity' ? 'An' : 'A'} ${name}`));
  for (const section of sections) {
    expect(section.trim().split('\n').slice(2).length).toBeLessThanOrEqual(8);
  }
});

test('every path that the guides name exists', () => {
  const named = [
    ...`${guide}${readme}${decisions.join('')}`.matchAll(/`([\w./[\]-]+\/[\w./[\]-]*)`/g),
  ].map((m) => m[1]!);
  const linked = [...readme.matchAll(/\]\(([\w./-]+)\)/g)].map((m) => m[1]!);
  const ours = [...named, ...linked].filter((path) => !path.startsWith('out/'));
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter((path) => !existsSync(path))).toEqual([]);
});

test('an activity and its source, added as the recipes say, pass every check', () => {
  const withSource = add('sources', 'kabar-buku-2023-02', source);
  const facts = breakCase('activities.school-books-2023', activity, withSource);
  expect(findings(facts, houseWith('school-books-2023'))).toEqual([]);
  const { title }: WithId<Case['activities'][string]> =
    createBase(facts).activities.get('school-books-2023');
  expect(Object.keys(title)).toEqual([...locales]);
});

test('an activity whose source was forgotten is refused with the way to add one', () => {
  const facts = add('activities', 'school-books-2023', activity);
  expect(findings(facts, houseWith('school-books-2023')).join('\n')).toContain(
    'kabar-buku-2023-02',
  );
  expect(() => createBase(facts).sources.get('kabar-buku-2023-02')).toThrow('see CONTRIBUTING');
});

test('a source that nothing rests on is refused', () => {
  expect(findings(add('sources', 'kabar-buku-2023-02', source))).toHaveLength(1);
});

test('a chart of a known form, added as the recipe says, passes every check', () => {
  const chart = { ...tinyCase.charts['loans-by-year'], lines: [] };
  expect(findings(add('charts', 'loans-apart', chart))).toEqual([]);
});

test('a page needs its entry and its folder', () => {
  const pages = {
    ...tinyContext.pages,
    words: { slug: 'words', place: 'menu' as const, children: null },
  };
  const context = { ...tinyContext, pages };
  expect(messagesOf(pageHasAnEntry, tinyCase, context)).toHaveLength(1);
  const whole = { ...context, pageFolders: [...tinyContext.pageFolders, 'words'] };
  expect(messagesOf(pageHasAnEntry, tinyCase, whole)).toEqual([]);
});

test('a word, added as a pair, passes every check', () => {
  const word = {
    ...tinyCase.glossary['taman-baca'],
    term: { id: 'jam dongeng', en: 'story hour' },
    meaning: { id: 'Saat mendongeng bersama.', en: 'A time for telling stories together.' },
  };
  expect(findings(add('glossary', 'story-hour', word))).toEqual([]);
});

test('the model that the recipe for a rule names speaks in whole sentences', () => {
  const broken = breakCase('activities.story-hour-2023.when.to', '2023-05-05');
  expect(messagesOf(endIsNotBeforeStart, broken).join()).toMatch(/^data\/cases\/tiny\/.+\.$/);
});

test('the citation file and the licence name the paper of the case', () => {
  for (const file of ['CITATION.cff', 'LICENSE-content.md']) {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(ecpat.paper.title.id);
    expect(text).toContain(ecpat.paper.doi);
  }
});

test('a decision is short, dated and says what follows from it', () => {
  for (const decision of decisions) {
    expect(decision).toMatch(/^# \d+\. .+\n\n\d+ \w+ \d{4}\. Accepted\.(?: .+)?\n/);
    for (const part of ['Context', 'Decision', 'Consequences']) {
      expect(decision).toContain(`**${part}.**`);
    }
    expect(decision.trim().split('\n').length).toBeLessThanOrEqual(15);
  }
});

import { describe, expect, it, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { propertiesOf } from '#tests/schemaOrg';
import { listPaths } from '#lib/pages/listPaths';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { articleOf } from '#lib/structured/articleOf';
import { datasetOf } from '#lib/structured/datasetOf';
import { learningResourceOf } from '#lib/structured/learningResourceOf';
import type { SiteFacts } from '#lib/structured/siteFacts';
import { termSetOf } from '#lib/structured/termSetOf';

const siteUrl = 'https://a.example';
const factsIn = (locale: SiteFacts['locale']): SiteFacts => ({
  locale,
  siteUrl,
  siteName: 'S',
  author: 'A',
  licence: 'https://l.example/',
  date: '2026-11-24',
});

type Node = Readonly<Record<string, unknown>>;

/** What each type has to say. For data sets that is what the guide of Google Dataset Search requires and recommends. */
const required: Readonly<Record<string, readonly string[]>> = {
  Dataset: [
    ...['name', 'description', 'license', 'creator', 'distribution', 'isAccessibleForFree'],
    ...['url', 'inLanguage', 'dateModified'],
  ],
  DataDownload: ['contentUrl', 'encodingFormat'],
  ScholarlyArticle: ['headline', 'datePublished', 'identifier', 'isPartOf', 'inLanguage', 'url'],
  Periodical: ['name'],
  PropertyValue: ['propertyID', 'value'],
  DefinedTermSet: ['name', 'hasDefinedTerm', 'license', 'inLanguage', 'url'],
  DefinedTerm: ['name', 'description', 'url'],
  LearningResource: ['name', 'description', 'teaches', 'isBasedOn', 'license', 'inLanguage', 'url'],
  Organization: ['name', 'url'],
};
const addresses = new Set(['url', 'contentUrl', 'license', 'sameAs', 'isBasedOn']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '@type' in value;
}

/** A block and every one inside it. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/** Every address that the site has, as far as structured data may name it. */
const ours = new Set([
  `${siteUrl}/`,
  ...locales.flatMap((locale) => [
    ...listPaths(base).map((path) => siteUrl + pathOf(locale, path)),
    ...base.charts.all.map(({ id }) => `${siteUrl}${pathOf(locale, `data/${id}`)}${id}.csv`),
    ...base.glossary.all.map(({ id }) => `${siteUrl}${pathOf(locale, 'glossary')}#${id}`),
  ]),
]);

describe.each(locales)('structured data in %s', (locale) => {
  const site = factsIn(locale);
  const glossary = `${siteUrl}${pathOf(locale, 'glossary')}`;
  const blocks = [
    ...(base.paper ? [articleOf(base, base.paper, locale)] : []),
    termSetOf(base, site, 'G', glossary),
    ...base.charts.all.map((chart) => datasetOf(base, chart, site)),
    ...roleIds.map((role) => learningResourceOf(base, role, site)),
  ].map((block): Node => JSON.parse(JSON.stringify(block)));
  const nodes = nodesIn(blocks);

  it('says in each block in which vocabulary it speaks, and uses no word that this does not know', () => {
    for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
    for (const node of nodes) {
      const type = String(node['@type']);
      const known = propertiesOf(type);
      const used = Object.keys(node).filter((name) => name !== '@context');
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('says what each type requires, and nothing empty', () => {
    for (const node of nodes) {
      const type = String(node['@type']);
      expect(Object.keys(node), type).toEqual(
        expect.arrayContaining([...(required[type] ?? ['a known type'])]),
      );
      for (const [name, value] of Object.entries(node))
        expect(['', null, '[]', '{}'], `${type}.${name}`).not.toContain(
          typeof value === 'object' ? JSON.stringify(value) : value,
        );
    }
  });

  it('names whole addresses, and of this site only those that it has', () => {
    for (const node of nodes)
      for (const [name, value] of Object.entries(node))
        for (const address of addresses.has(name) ? [value].flat() : []) {
          expect(new URL(String(address)).protocol, `${name}: ${String(address)}`).toMatch(
            /^https?:$/,
          );
          if (String(address).startsWith(siteUrl)) expect(ours, name).toContain(address);
        }
  });

  it('leaves no placeholder unfilled and names the author of the paper nowhere', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/\{\w+\}/);
    expect(blocks[0]).not.toHaveProperty('author');
  });

  it('describes a data set in 50 to 5000 characters, as search engines ask', () => {
    for (const { '@type': type, description } of nodes)
      if (type === 'Dataset') {
        expect(String(description).length).toBeGreaterThanOrEqual(50);
        expect(String(description).length).toBeLessThanOrEqual(5000);
      }
  });
});

test('a type or a property that schema.org does not know is found out', () => {
  expect(() => propertiesOf('DataSet')).toThrow('no type "DataSet"');
  const known = propertiesOf('Dataset');
  // Its own, one of a creative work, one of every thing.
  for (const name of ['distribution', 'license', 'name', '@type']) expect(known).toContain(name);
  for (const name of ['catalog', 'licence', 'hasDefinedTerm']) expect(known).not.toContain(name);
});

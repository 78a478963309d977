import { describe, expect, it } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { roleIds } from '../roles/roleIds';
import { articleOf } from './articleOf';
import { datasetOf } from './datasetOf';
import { learningResourceOf } from './learningResourceOf';
import type { SiteFacts } from './siteFacts';
import { termSetOf } from './termSetOf';

const factsIn = (locale: SiteFacts['locale']): SiteFacts => ({
  locale,
  siteUrl: 'https://a.example',
  siteName: 'S',
  author: 'A',
  licence: 'https://l.example/',
  date: '2026-11-24',
});

const required: Readonly<Record<string, readonly string[]>> = {
  Dataset: ['name', 'description', 'license', 'creator', 'distribution', 'url', 'inLanguage'],
  ScholarlyArticle: ['headline', 'datePublished', 'identifier', 'inLanguage', 'url'],
  DefinedTermSet: ['name', 'hasDefinedTerm', 'inLanguage', 'url'],
  LearningResource: ['name', 'description', 'teaches', 'isBasedOn', 'inLanguage', 'url'],
};

describe.each(locales)('structured data in %s', (locale) => {
  const site = factsIn(locale);
  const blocks = [
    articleOf(base, locale),
    termSetOf(base, site, 'G', 'https://a.example/g/'),
    ...base.charts.all.map((chart) => datasetOf(base, chart, site)),
    ...roleIds.map((role) => learningResourceOf(base, role, site)),
  ].map((block): Record<string, unknown> => JSON.parse(JSON.stringify(block)));

  it('says of each block in which vocabulary and of which kind it is, and what the kind requires', () => {
    for (const block of blocks) {
      expect(block['@context']).toBe('https://schema.org');
      for (const name of required[String(block['@type'])] ?? ['a known type'])
        expect(block[name], `${String(block['@type'])}.${name}`).toBeTruthy();
    }
  });

  it('leaves no placeholder unfilled and names the author of the paper nowhere', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/\{\w+\}/);
    expect(blocks[0]).not.toHaveProperty('author');
  });

  it('describes a data set in 50 to 5000 characters, as search engines ask', () => {
    for (const { '@type': type, description } of blocks)
      if (type === 'Dataset') {
        expect(String(description).length).toBeGreaterThan(50);
        expect(String(description).length).toBeLessThan(5000);
      }
  });
});

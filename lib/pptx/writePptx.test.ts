import { load } from 'cheerio';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createBase } from '#data/base';
import { locales, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { resolveTalk } from '#lib/talks/resolveTalk';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { tinyCase } from '#tests/tinyCase';
import { talkWordsOf } from '../../components/talks/talkWordsOf';
import { writePptx } from './writePptx';

const tiny = createBase(tinyCase);

function talkIn(locale: Locale, siteUrl: string | null = 'https://site.example'): ResolvedTalk {
  const words = talkWordsOf(locale, interfaceWords(locale));
  const talk = tiny.talks.get('ninety-seconds');
  return resolveTalk({ base: tiny, locale }, talk, { words, siteUrl, wallOf: () => '<svg></svg>' });
}

const options = {
  ...{ sourcesHeading: 'Sources', day: '2026-01-12' },
  pictureOf: (chart: string) => strToU8(`the picture of ${chart}`),
};
const talks = [talkIn('en'), talkIn('id')] as const;
const file = writePptx(talks, options);
const parts = unzipSync(file);
const partOf = (name: string) => load(strFromU8(parts[name] ?? new Uint8Array()), { xml: true });
const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+$/.test(name));

describe('a talk as a PowerPoint file', () => {
  test('the same talk gives the same bytes, another language others', () => {
    expect(writePptx(talks, options)).toEqual(file);
    expect(writePptx([talkIn('id'), talkIn('en')], options)).not.toEqual(file);
  });

  test('every part has a content type and is reached by a relation', () => {
    const types = partOf('[Content_Types].xml');
    const reached = new Set<string>();
    for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
      const folder = new URL(`https://package.example/${name.replace(/_rels\/[^/]+$/, '')}`);
      partOf(name)('Relationship:not([TargetMode])').each((_, { attribs }) => {
        reached.add(new URL(attribs['Target'] ?? '', folder).pathname.slice(1));
      });
    }
    const own = Object.keys(parts).filter((name) => !/\.rels$|^\[Content_Types/.test(name));
    expect(new Set(own)).toEqual(reached);
    for (const name of own.filter((one) => one.endsWith('.xml')))
      expect(types(`Override[PartName="/${name}"]`), name).toHaveLength(1);
  });

  test('each slide begins with its title, and no two titles are the same', () => {
    const titles = slides.map((name) => {
      const $ = partOf(name);
      const first = $('p\\:spTree > p\\:sp').first();
      expect(first.find('p\\:ph').attr('type'), name).toBe('title');
      return first.find('a\\:t').text();
    });
    expect(titles).toHaveLength(talks[0].slides.length + 1);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('each run bears its language, and the notes stand in both', () => {
    for (const name of Object.keys(parts).filter((one) => /^ppt\/(slides|notesSlides)\//.test(one)))
      expect(partOf(name)('a\\:rPr:not([lang])'), name).toHaveLength(0);
    for (const { number, id, notes } of talks[0].slides) {
      const $ = partOf(`ppt/notesSlides/notesSlide${number}.xml`);
      const other = talks[1].slides.find((slide) => slide.id === id);
      const textIn = (lang: string) => $(`a\\:r:has(a\\:rPr[lang="${lang}"])`).text();
      expect(textIn('en-GB')).toContain(notes[0]);
      expect(textIn('id-ID')).toContain(other?.notes[0]);
    }
    expect(partOf('docProps/core.xml')('dc\\:language').text()).toBe('en-GB');
  });

  test('a caution stands on its slide with its label, and the source line at the foot', () => {
    for (const { number, caution, sourceLine } of talks[0].slides) {
      const text = partOf(`ppt/slides/slide${number}.xml`)('a\\:t').text();
      expect(text).toContain(sourceLine);
      if (caution) expect(text).toContain(`${talks[0].words.caution} ${caution}`);
    }
  });

  test('a chart on one scale has its workbook with the same numbers', () => {
    const slide = talks[0].slides.find(({ chart }) => chart?.plot);
    const values = slide?.chart?.plot?.points.map(({ value }) => String(value)) ?? [];
    const chart = partOf(`ppt/charts/chart${slide?.number}.xml`);
    expect(values.length).toBeGreaterThan(1);
    expect(
      chart('c\\:numCache c\\:v')
        .toArray()
        .map((v) => chart(v).text()),
    ).toEqual(values);
    const book = unzipSync(parts[`ppt/embeddings/data${slide?.number}.xlsx`] ?? new Uint8Array());
    const sheet = load(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), {
      xml: true,
    });
    expect(
      sheet('c > v')
        .toArray()
        .map((v) => sheet(v).text()),
    ).toEqual(values);
    const frame = partOf(`ppt/slides/slide${slide?.number}.xml`)('p\\:graphicFrame p\\:cNvPr');
    expect(frame.attr('descr')).toBe(slide?.description);
  });

  test('dots that the record does not join are series of their own, so that no program draws a line between them', () => {
    const [talk] = talks;
    const slide = talk.slides.find(({ chart }) => chart?.plot?.kind === 'dots');
    if (!slide?.chart?.plot) throw new Error('The tiny talk has no dots.');
    const points = [2021, 2022, 2023].map((year) => ({
      ...{ label: String(year), value: year, isJoined: year === 2022 },
    }));
    const plot = { ...slide.chart.plot, points };
    const changed = { ...slide, chart: { ...slide.chart, plot } };
    const own = unzipSync(writePptx([{ ...talk, slides: [changed] }], options));
    const chart = load(strFromU8(own[`ppt/charts/chart${slide.number}.xml`] ?? file), {
      xml: true,
    });
    const series = chart('c\\:ser')
      .toArray()
      .map((one) =>
        chart(one)
          .find('c\\:val c\\:v')
          .toArray()
          .map((value) => chart(value).text()),
      );
    expect(series).toEqual([['2021', '2022'], ['2023']]);
    const book = unzipSync(own[`ppt/embeddings/data${slide.number}.xlsx`] ?? file);
    const sheet = load(strFromU8(book['xl/worksheets/sheet1.xml'] ?? file), { xml: true });
    const cells = sheet('c:has(> v)')
      .toArray()
      .map(({ attribs }) => attribs['r']);
    expect(cells).toEqual(['B2', 'B3', 'C4']);
  });

  test('the parts of one bar are series of one label', () => {
    const [talk] = talks;
    const slide = talk.slides.find(({ chart }) => chart?.plot);
    if (!slide?.chart?.plot) throw new Error('The tiny talk has no plot.');
    const plot = { ...slide.chart.plot, kind: 'parts' as const };
    const changed = { ...slide, chart: { ...slide.chart, plot } };
    const own = unzipSync(writePptx([{ ...talk, slides: [changed] }], options));
    const chart = load(strFromU8(own[`ppt/charts/chart${slide.number}.xml`] ?? file), {
      xml: true,
    });
    expect(chart('c\\:barDir').attr('val')).toBe('bar');
    expect(chart('c\\:grouping').attr('val')).toBe('stacked');
    expect(chart('c\\:ser')).toHaveLength(plot.points.length);
  });

  test('a chart that PowerPoint has no kind for is a picture with its description', () => {
    const [talk] = talks;
    const slide = talk.slides.find(({ chart }) => chart);
    if (!slide?.chart) throw new Error('The tiny talk has no chart.');
    const drawn = { ...slide, chart: { ...slide.chart, plot: null } };
    const drawnParts = unzipSync(writePptx([{ ...talk, slides: [drawn] }], options));
    const $ = load(strFromU8(drawnParts[`ppt/slides/slide${slide.number}.xml`] ?? file), {
      xml: true,
    });
    const media = Object.keys(drawnParts).filter((name) => name.startsWith('ppt/media/'));
    expect(media).toEqual([`ppt/media/image${slide.number}.png`]);
    expect(strFromU8(drawnParts[media[0] ?? ''] ?? file)).toBe(`the picture of ${slide.chart.id}`);
    expect($('p\\:pic p\\:cNvPr').attr('descr')).toBe(slide.description);
    expect($('a\\:t').text()).toContain(slide.chart.subtitle);
    expect(Object.keys(drawnParts).some((name) => name.startsWith('ppt/charts/'))).toBe(false);
  });

  test('the sources lead to their entries; without an address of the site to nowhere', () => {
    const last = slides.length;
    const links = partOf(`ppt/slides/_rels/slide${last}.xml.rels`)('[TargetMode="External"]');
    expect(links.attr('Target')).toMatch(/^https:\/\/site\.example\/en\/sources\//);
    const homeless = unzipSync(writePptx([talkIn('en', null)], options));
    const all = Object.values(homeless).map((part) => strFromU8(part));
    expect(all.join('')).not.toContain('TargetMode');
    expect(all.join('')).not.toContain('hlinkClick');
  });

  test('control characters and markup in a text neither stop nor change the file', () => {
    const [talk] = talks;
    const [first, ...rest] = talk.slides;
    if (!first) throw new Error('The tiny talk has no slide.');
    const odd = { ...talk, slides: [{ ...first, headline: 'a\u0000\u000b<b> & "c"' }, ...rest] };
    const $ = load(
      strFromU8(unzipSync(writePptx([odd], options))['ppt/slides/slide1.xml'] ?? file),
      {
        xml: true,
      },
    );
    expect($('p\\:sp').first().find('a\\:t').text()).toBe('a<b> & "c"');
  });

  test('a slide that has too much to show is named', () => {
    const [talk] = talks;
    const slide = talk.slides.at(1);
    if (!slide) throw new Error('The tiny talk has one slide only.');
    const full = { ...slide, lines: Array.from({ length: 20 }, (_, i) => `Line ${i}`) };
    expect(() => writePptx([{ ...talk, slides: [full] }], options)).toThrow(
      `talks > ninety-seconds > ${slide.id} (en)`,
    );
  });
});

test('the tiny talk has a slide with a chart for every language', () => {
  for (const locale of locales)
    expect(talkIn(locale).slides.some(({ chart }) => chart?.plot)).toBe(true);
});

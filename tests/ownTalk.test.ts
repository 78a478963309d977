import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#data/locales';
import { writePptx } from '#lib/pptx/writePptx';
import { assembleTalk, placeSlides } from '#lib/talks/own/assembleTalk';
import { addedKinds, freshSlide, keyOf, type OwnSlide } from '#lib/talks/own/ownTalk';
import type { FrameFile, SlideFile } from '#lib/talks/own/slideFile';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';

const folder = 'public/made/slides';
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as T;
const frame = read<FrameFile>('frame');
const all = addedKinds.flatMap((kind) => frame.known[kind].map((id) => freshSlide(kind, id)));
const files = new Map(all.map((own) => [keyOf(own), read<SlideFile>(keyOf(own))]));
const options = {
  ...{ sourcesHeading: 'Sources', day: '2026-01-01' },
  pictureOf: (id: string) => new Uint8Array(readFileSync(`${folder}/chart/${id}.en.png`)),
};

function assemble(slides: readonly OwnSlide[], locale: Locale, title = ''): ResolvedTalk {
  const talk = { title, slides };
  return assembleTalk(talk, placeSlides(talk, frame, files), frame, locale);
}

/** What stands in the slides of a PowerPoint file, one text a slide. */
function textsOf(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes));
  return parts
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, xml]) => strFromU8(xml));
}

describe('a talk of one’s own', () => {
  test.each(locales)(
    '%s: fits on slides of PowerPoint whatever record is added',
    (locale) => {
      const faults = all.flatMap((own) => {
        try {
          writePptx([assemble([own], locale)], options);
          return [];
        } catch (error) {
          return [String(error)];
        }
      });
      expect(faults).toEqual([]);
    },
    60_000,
  );

  test('begins with its title and a content note where one is due, and ends with the help', () => {
    const [role, figure] = ['role', 'figure'].map((kind) => all.find((own) => own.kind === kind)!);
    const kindsOf = (slides: readonly OwnSlide[]) =>
      assemble(slides, 'en', 'Ours').slides.map(({ kind }) => kind);
    expect(kindsOf([role!])).toEqual(['title', 'role', 'help']);
    expect(kindsOf([role!, figure!])).toEqual(['title', 'content-note', 'role', 'list', 'help']);
    expect(assemble([role!], 'en', 'Ours').slides[0]?.headline).toBe('Ours');
  });

  test('keeps caution and source line whatever headline the speaker writes, and says whose it is', () => {
    const figure = all.find(({ kind }) => kind === 'figure')!;
    const own = { ...figure, headlines: { en: 'All is <well>' }, note: 'Slowly.', seconds: 75 };
    const built = files.get(keyOf(figure))!.en.slide;
    const slide = assemble([own], 'en').slides.find(({ id }) => id === built.id)!;
    expect(slide).toMatchObject({
      ...{ headline: 'All is <well>', seconds: 75, caution: built.caution },
      ...{ sourceLine: built.sourceLine, notes: [...built.notes, 'Slowly.'] },
    });
    expect(slide.eyebrow).toContain(frame.frames.en.ownHeadline);
    const texts = textsOf(writePptx([assemble([own], 'en')], options)).join();
    expect(texts).toContain('All is &lt;well&gt;');
    expect(texts).toContain(frame.frames.en.ownHeadline);
  });

  test('leaves out what has no file, and numbers the rest without a gap', () => {
    const [first, second] = all;
    const { slides } = assemble([first!, freshSlide('chart', 'laporan-2019'), second!], 'id');
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, i) => i + 1));
  });
});

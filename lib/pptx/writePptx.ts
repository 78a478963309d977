import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { chartPart } from './chartPart';
import { addFrame } from './frame';
import { addMaster, addNotesMaster, typeOf } from './master';
import { addNotes, speechOf } from './notes';
import { openPackage, type Package, type Relation } from './openPackage';
import { talkSlideXml } from './slide';
import { sourceSlides } from './sourceSlides';
import { sheetOf, workbook } from './workbook';

/** What a file says that the talk itself does not. */
export type PptxOptions = {
  /** Heading of the slides with all sources. */
  readonly sourcesHeading: string;
  /** Day of the records, as `2026-02-11`: it stands in place of the day of the build. */
  readonly day: string;
  /** The drawing of a chart for the wall, as the bytes of a PNG file, in the language of the slides. */
  readonly pictureOf: (chartId: string) => Uint8Array;
};

/** Titles of the slides; one that returns bears the number of its slide, since PowerPoint asks for unique ones. */
function titlesOf(slides: readonly ResolvedSlide[]): readonly string[] {
  const seen = new Set<string>();
  return slides.map(({ headline, number }) => {
    const title = seen.has(headline) ? `${headline} (${number})` : headline;
    seen.add(title);
    return title;
  });
}

/** Adds the chart of a slide with its workbook, or its picture where PowerPoint has no such chart. */
function addChart(
  pack: Package,
  talk: ResolvedTalk,
  slide: ResolvedSlide,
  pictureOf: PptxOptions['pictureOf'],
): Relation | null {
  if (!slide.chart) return null;
  const { id, plot, subtitle } = slide.chart;
  if (!plot) {
    const file = `image${slide.number}.png`;
    pack.addFile(`ppt/media/${file}`, pictureOf(id));
    return { id: 'rId3', type: 'image', target: `../media/${file}` };
  }
  const sheet = sheetOf(plot, subtitle);
  const path = `ppt/charts/chart${slide.number}.xml`;
  pack.addPart(
    path,
    chartPart(plot, sheet, speechOf(talk).lang),
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  );
  pack.addRelations(path, [
    { id: 'rId1', type: 'package', target: `../embeddings/data${slide.number}.xlsx` },
  ]);
  pack.addFile(`ppt/embeddings/data${slide.number}.xlsx`, workbook(sheet));
  return { id: 'rId3', type: 'chart', target: `../charts/chart${slide.number}.xml` };
}

function addSlide(
  pack: Package,
  number: number,
  xml: string,
  relations: readonly Relation[],
  layout: 1 | 2,
): void {
  const path = `ppt/slides/slide${number}.xml`;
  pack.addPart(path, xml, typeOf('slide'));
  pack.addRelations(path, [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
    ...relations,
  ]);
}

/**
 * Writes a talk as a PowerPoint file: its slides with their notes, spare slides after the last one, and all sources at
 * the end. The same talk always gives the same bytes.
 * @param talks the talk in every language; the slides are in the first, the notes in all
 * @throws Error naming a slide whose parts do not fit.
 */
export function writePptx(
  talks: readonly [ResolvedTalk, ...ResolvedTalk[]],
  { sourcesHeading, day, pictureOf }: PptxOptions,
): Uint8Array {
  const [talk] = talks;
  const speech = speechOf(talk);
  const pack = openPackage();
  const titles = titlesOf(talk.slides);
  const sources = sourceSlides(talk, sourcesHeading, talk.slides.length + 1, speech);
  addFrame(pack, talk, { count: talk.slides.length + sources.length, day });
  addMaster(pack, talk.words, speech);
  addNotesMaster(pack, talk.words, speech);
  talk.slides.forEach((slide, i) => {
    const chart = addChart(pack, talk, slide, pictureOf);
    const notes = `../notesSlides/notesSlide${slide.number}.xml`;
    const relations = [
      { id: 'rId2', type: 'notesSlide', target: notes },
      ...(chart ? [chart] : []),
    ];
    const xml = talkSlideXml(talk, slide, titles[i] ?? slide.headline, {
      speech,
      chartRelation: chart?.id ?? null,
    });
    addSlide(pack, slide.number, xml, relations, slide.kind === 'title' ? 1 : 2);
    addNotes(pack, slide.number, talks, slide.id);
  });
  sources.forEach(({ xml, relations }, i) =>
    addSlide(pack, talk.slides.length + i + 1, xml, relations, 2),
  );
  return pack.pack();
}

import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { bodyShapes } from './bodyShapes';
import { colours } from './colours';
import { numberField } from './master';
import { places, type Place } from './places';
import { decoration, placeholder, shapeTree, type Shape } from './shapes';
import { fittingSize, heightOf, keepEnd, paragraph, type Part, type Speech } from './text';
import { namespaces } from './xml';

/** A whole slide from its shapes in reading order. */
export function slideXml(shapes: readonly Shape[]): string {
  return (
    `<p:sld ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

/** A small text in its placeholder: `Eyebrow`, `Site` or `Sources`. */
export function smallText(
  name: string,
  idx: number,
  parts: readonly Part[],
  speech: Speech,
): Shape {
  return placeholder({
    ...{ name, type: `type="body" sz="quarter" idx="${idx}"` },
    body: paragraph(parts, speech),
  });
}

/** Sizes of a headline: the master's, and smaller ones for a headline that would take more than its place. */
const titleSizes = [46, 42, 38, 33, 30, 26] as const;

/**
 * The title in its placeholder, which outlines and screen readers go by.
 * @param place where its layout puts it, or another one
 */
export function titleShape(title: string, speech: Speech, place: Place = places.title): Shape {
  const text = keepEnd(title, speech);
  const size = fittingSize(text, titleSizes, place, true);
  return placeholder({
    ...{ name: 'Title', type: 'type="title"' },
    ...(place === places.chartTitle ? { place } : {}),
    body: paragraph([size === titleSizes[0] ? { text } : { text, size }], speech),
  });
}

/** Where the headline and what a slide shows stand; a chart gets more room, since nothing stands above its headline. */
function areasOf({ kind, chart }: ResolvedSlide) {
  if (kind === 'title') return { title: places.coverTitle, body: places.coverBody };
  if (chart) return { title: places.chartTitle, body: places.chartBody };
  return { title: places.title, body: places.body };
}

const sourceSizes = [18, 17, 16] as const;

/** The foot of a slide: name of the site, sources, number. */
export function footShapes(
  talk: ResolvedTalk,
  sources: string,
  number: number,
  speech: Speech,
): readonly Shape[] {
  return [
    smallText('Site', 15, [{ text: talk.words.siteName }], speech),
    ...(sources
      ? [
          smallText(
            ...(['Sources', 16] as const),
            [{ text: sources, size: fittingSize(sources, sourceSizes, places.sources) }],
            speech,
          ),
        ]
      : []),
    placeholder({
      ...{ name: 'Slide number', type: 'type="sldNum" sz="quarter" idx="4"' },
      body: numberField(speech.lang, String(number)),
    }),
  ];
}

/** The caution on its ground, above the foot; what stands above it has to end where it begins. */
function cautionShapes(talk: ResolvedTalk, caution: string, size: number, speech: Speech) {
  const inner = places.body.width - 48;
  const text = `${talk.words.caution} ${caution}`;
  // The label is bold and therefore a little broader than measured.
  const height = heightOf(text, size, inner - 20) + 24;
  const y = places.body.y + places.body.height - height - 4;
  const ground = { ...places.body, y, height };
  const parts = [
    { text: talk.words.caution, size, isBold: true },
    { text: ` ${caution}`, size },
  ];
  return {
    y,
    shapes: [
      decoration('rect', ground, { fill: colours.cautionTint }),
      decoration('rect', { ...ground, width: 6 }, { fill: colours.gold }),
      placeholder({
        ...{ name: 'Caution', type: 'type="body" sz="quarter" idx="14"' },
        place: { x: ground.x + 24, y, width: inner, height },
        body: paragraph(parts, speech),
      }),
    ],
  };
}

/** A slide of a talk. @param title its headline, made unique within the file */
export function talkSlideXml(
  talk: ResolvedTalk,
  slide: ResolvedSlide,
  title: string,
  { speech, chartRelation }: { readonly speech: Speech; readonly chartRelation: string | null },
): string {
  const areas = areasOf(slide);
  const area = areas.body;
  const caution =
    slide.caution === null
      ? null
      : cautionShapes(talk, slide.caution, slide.chart ? 22 : 24, speech);
  const end = caution ? caution.y - 14 : area.y + area.height;
  const eyebrow = slide.eyebrow;
  return slideXml([
    titleShape(title, speech, areas.title),
    ...(eyebrow ? [smallText('Eyebrow', 13, [{ text: eyebrow }], speech)] : []),
    ...bodyShapes({ talk, slide, speech, chartRelation }, { y: area.y, height: end - area.y }),
    ...(caution?.shapes ?? []),
    ...footShapes(talk, slide.sourceLine, slide.number, speech),
  ]);
}

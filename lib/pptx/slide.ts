import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { bodyShapes } from './bodyShapes';
import { colours } from './colours';
import { numberField } from './master';
import { places } from './places';
import { decoration, placeholder, shapeTree, type Shape } from './shapes';
import { heightOf, paragraph, type Part, type Speech } from './text';
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

/** The title in its placeholder, which outlines and screen readers go by. */
export function titleShape(text: string, speech: Speech): Shape {
  return placeholder({
    ...{ name: 'Title', type: 'type="title"' },
    body: paragraph([{ text }], speech),
  });
}

/** The foot of a slide: name of the site, sources, number. */
export function footShapes(
  talk: ResolvedTalk,
  sources: string,
  number: number,
  speech: Speech,
): readonly Shape[] {
  return [
    smallText('Site', 15, [{ text: talk.words.siteName }], speech),
    ...(sources ? [smallText('Sources', 16, [{ text: sources }], speech)] : []),
    placeholder({
      ...{ name: 'Slide number', type: 'type="sldNum" sz="quarter" idx="4"' },
      body: numberField(speech.lang, String(number)),
    }),
  ];
}

const cautionSize = 24;

/** The caution on its ground, above the foot; what stands above it has to end where it begins. */
function cautionShapes(talk: ResolvedTalk, caution: string, speech: Speech) {
  const inner = places.body.width - 48;
  const text = `${talk.words.caution} ${caution}`;
  const height = heightOf(text, cautionSize, inner, true) + 24;
  const y = places.body.y + places.body.height - height - 4;
  const ground = { ...places.body, y, height };
  const parts = [{ text: talk.words.caution, isBold: true }, { text: ` ${caution}` }];
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
  const isCover = slide.kind === 'title';
  const area = isCover ? places.coverBody : places.body;
  const caution = slide.caution === null ? null : cautionShapes(talk, slide.caution, speech);
  const end = caution ? caution.y - 14 : area.y + area.height;
  const eyebrow = slide.eyebrow;
  return slideXml([
    titleShape(title, speech),
    ...(eyebrow ? [smallText('Eyebrow', 13, [{ text: eyebrow }], speech)] : []),
    ...bodyShapes({ talk, slide, speech, chartRelation }, { y: area.y, height: end - area.y }),
    ...(caution?.shapes ?? []),
    ...footShapes(talk, slide.sourceLine, slide.number, speech),
  ]);
}

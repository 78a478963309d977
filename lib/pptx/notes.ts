import { formatTime } from '#lib/talks/formatTime';
import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { slideImage, typeOf } from './master';
import type { Package } from './openPackage';
import { placeholder, shapeTree } from './shapes';
import { languageOf, paragraph, type Speech } from './text';
import { namespaces } from './xml';

/** How the texts of a talk are spoken: its language, and the phrases of another one in it. */
export function speechOf({ locale, foreign }: ResolvedTalk): Speech {
  return { lang: languageOf(locale), foreign };
}

/** What a speaker says on a slide, as lines: where the room speaks, and the question that will come. */
function linesOf({ words }: ResolvedTalk, slide: ResolvedSlide): readonly string[] {
  const room = `${words.roomSpeaks} ${formatTime(slide.roomSeconds)}`;
  const isSpoken = slide.roomSeconds > 0;
  const spoken = slide.notes.flatMap((text, i) => (i > 0 && isSpoken ? [room, text] : [text]));
  const { expected } = slide;
  if (!expected) return spoken;
  return [...spoken, `${words.question}: ${expected.question}`, expected.answer];
}

/**
 * Adds the page of notes of a slide: first in the language of the slides, then in the others, each with its language,
 * so that a speaker of either and an interpreter read the same.
 * @param talks the talk in every language, that of the slides first
 */
export function addNotes(
  pack: Package,
  number: number,
  talks: readonly ResolvedTalk[],
  id: string,
): void {
  const path = `ppt/notesSlides/notesSlide${number}.xml`;
  const body = talks.flatMap((talk, i) => {
    const slide = talk.slides.find((one) => one.id === id);
    const lines = slide ? linesOf(talk, slide) : [];
    const gap = (n: number) => (n > 0 ? 6 : i > 0 ? 24 : 0);
    return lines.map((text, n) => paragraph([{ text }], speechOf(talk), gap(n)));
  });
  const tree = shapeTree([
    slideImage(),
    placeholder({ name: 'Notes', type: 'type="body" idx="1"', body: body.join('') }),
  ]);
  pack.addPart(
    path,
    `<p:notes ${namespaces}><p:cSld>${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    typeOf('notesSlide'),
  );
  pack.addRelations(path, [
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
  ]);
}

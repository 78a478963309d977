import type { Base } from '#data/base';
import type { Slide } from '#data/talkTypes';
import type { AddedKind } from './ownTalk';

const drawingKinds: Readonly<Record<AddedKind, readonly Slide['kind'][]>> = {
  role: ['role'],
  activity: ['activity'],
  figure: [],
  chart: ['chart', 'lanes', 'comparison'],
  claim: ['claim'],
  term: [],
  concept: ['framework'],
};

/** The first slide of the ready talks that draws this record and no other of its kind; `undefined` where none does. */
export function readySlide(base: Base, kind: AddedKind, id: string): Slide | undefined {
  return base.talks.all
    .flatMap(({ slides }) => slides)
    .find(
      (slide) =>
        drawingKinds[kind].includes(slide.kind) &&
        slide.restsOn.filter((link) => link.kind === kind).length === 1 &&
        slide.restsOn[0].kind === kind &&
        slide.restsOn[0].id === id,
    );
}

import { formatTime } from '#lib/talks/formatTime';
import type { Placed } from '#lib/talks/own/assembleTalk';
import { writeFragment } from '#lib/talks/own/fragment';
import { keyOf } from '#lib/talks/own/ownTalk';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { copyPicture } from '../stage/readSteps';
import { assembleOwn, pageLanguage } from './assembleOwn';
import { drawRow, type Row } from './drawRows';
import { drawSlide } from './drawSlides';
import type { openSlideFiles } from './fetchSlides';
import type { openOwnModel } from './ownModel';
import { fillField, ownField, ownPart, ownWord, previewLanguage, writePart } from './ownWord';
import { notices } from './sayNotices';

type Parts = {
  readonly model: ReturnType<typeof openOwnModel>;
  readonly files: ReturnType<typeof openSlideFiles>;
  /** What stays to be said of the address. */
  readonly ofAddress: () => readonly string[];
};

/** Draws the talk: the document with all slides, the list, the chosen slide, the notices and the address. */
export function openOwnView({ model, files, ofAddress }: Parts) {
  let placed: readonly Placed[] = [];
  let talks: readonly ResolvedTalk[] = [];
  let chosen: string | null = null;

  function drawDocument(): void {
    const place = document.querySelector('.own-slides');
    const sections = placed.map((one, i) => drawSlide(talks, one, i));
    place?.replaceChildren(...sections.filter((section) => section !== null));
    document.dispatchEvent(new Event('slides-changed'));
  }

  function rowsNow(): readonly Row[] {
    const slideOf = (one: Placed) => talks[0]?.slides[placed.indexOf(one)] ?? null;
    const pictureOf = (id: string | undefined) => {
      const section = id === undefined ? null : document.getElementById(id);
      return section && copyPicture(section, pageLanguage);
    };
    const rowOf = (one: Placed): Row => {
      const slide = slideOf(one);
      return { own: one.own, slide, isKnown: true, picture: pictureOf(slide?.id) };
    };
    const added = model.talk().slides.map((own): Row => {
      const found = placed.find((one) => one.own && keyOf(one.own) === keyOf(own));
      const isKnown = files.frame() === null || files.isKnown(keyOf(own));
      return found ? rowOf(found) : { own, slide: null, isKnown, picture: null };
    });
    const isLast = (one: Placed) => slideOf(one)?.kind === 'help';
    const around = placed.filter(({ own }) => own === null);
    return [
      ...around.filter((one) => !isLast(one)).map(rowOf),
      ...added,
      ...around.filter(isLast).map(rowOf),
    ];
  }

  function drawList(): void {
    const { slides } = model.talk();
    const template = document.querySelector<HTMLTemplateElement>('[data-own-row]');
    const rowList = ownPart('rows');
    if (!rowList || !template) return;
    const places = { count: slides.length, chosen };
    rowList.replaceChildren(
      ...rowsNow().map((row) =>
        drawRow(template, row, row.own ? slides.indexOf(row.own) : -1, places),
      ),
    );
    rowList.hidden = slides.length === 0;
    const empty = ownPart('empty');
    if (empty) empty.hidden = slides.length > 0;
    const hasSlides = placed.some(({ own }) => own !== null);
    for (const button of document.querySelectorAll<HTMLButtonElement>(
      '[data-start], [data-own-do="pptx"]',
    ))
      button.disabled = !hasSlides;
    // The talk goes along in the address, since a browser may keep nothing for the other window to read.
    const speaker = document.querySelector<HTMLAnchorElement>('a[data-open-speaker]');
    if (speaker) {
      speaker.hidden = !hasSlides;
      speaker.hash = writeFragment(model.talk(), true);
    }
    const [talk] = talks;
    const sum = { time: formatTime(talk?.seconds ?? 0), count: talk?.count ?? 0 };
    writePart('sum', hasSlides ? ownWord('sum', sum) : '');
    writePart(
      'saved',
      hasSlides ? ownWord(model.keeping() === 'stored' ? 'saved' : 'notSaved') : '',
    );
  }

  function drawEditor(): void {
    const at = placed.findIndex(({ own }) => own !== null && keyOf(own) === chosen);
    const slide = talks[0]?.slides[at];
    const own = placed[at]?.own;
    const editor = ownPart('editor');
    if (editor) editor.hidden = !slide;
    if (!slide || !own) return;
    const language = previewLanguage();
    writePart('preview-name', ownWord('preview', { number: slide.number }));
    const section = document.getElementById(slide.id);
    ownPart('preview')?.replaceChildren((section && copyPicture(section, language)) ?? '');
    const said = talks.find(({ locale }) => locale === language)?.slides[at];
    fillField('own-headline', own.headlines[language] ?? said?.headline ?? '');
    fillField('note', own.note);
    const link = ownPart('record');
    if (link instanceof HTMLAnchorElement) link.href = slide.path;
  }

  function drawNotices(): void {
    const keeping = model.keeping();
    const asked = model.asked();
    const isUnreadable = keeping === 'broken' || keeping === 'newer';
    notices.stored(isUnreadable ? ownWord(keeping) : '');
    notices.ask(asked ? { mine: model.talk().slides.length, theirs: asked.slides.length } : null);
    const lost = model.talk().slides.filter((own) => files.frame() && !files.isKnown(keyOf(own)));
    const kept = { forbidden: ownWord('noStore'), full: ownWord('full') };
    notices.last([
      ...ofAddress(),
      lost.length > 0 ? ownWord('unknown', { names: lost.map(({ id }) => id).join(', ') }) : '',
      keeping === 'forbidden' || keeping === 'full' ? kept[keeping] : '',
    ]);
  }

  /** Draws everything anew; on stage nothing moves, and the end of the stage draws what has changed meanwhile. */
  function draw(): void {
    if (document.documentElement.hasAttribute('data-stage')) return;
    const { slides, title } = model.talk();
    ({ placed, talks } = assembleOwn(model.talk(), files));
    const isThere = placed.some(({ own }) => own !== null && keyOf(own) === chosen);
    const first = placed.find(({ own }) => own !== null)?.own;
    if (!isThere) chosen = first ? keyOf(first) : null;
    fillField('name', title);
    drawDocument();
    drawList();
    drawEditor();
    drawNotices();
    const address = ownField('address');
    const withNotes = ownField('with-notes');
    const isWithNotes = withNotes instanceof HTMLInputElement && withNotes.checked;
    const hash = slides.length > 0 ? `#${writeFragment(model.talk(), isWithNotes)}` : '';
    if (address) address.value = `${location.origin}${location.pathname}${hash}`;
  }

  return {
    draw,
    /** The chosen slide as it stands on the wall. */
    drawEditor,
    rows: rowsNow,
    /** The talk in every language, that of the page first. */
    talks: () => talks,
    language: pageLanguage,
    /** Key of the slide that is edited; `null` where there is none. */
    chosen: () => chosen,
    choose: (key: string): void => {
      chosen = key;
      draw();
    },
  };
}

// A talk of one's own: put in order, timed and annotated in the browser, and kept there and in the address only.
import { changeSlide, moveSlide, removeSlide } from '#lib/talks/own/editTalk';
import { emptyTalk, keyOf, ownLimits, type OwnSlide, type OwnTalk } from '#lib/talks/own/ownTalk';
import { parseTime } from '#lib/talks/parseTime';
import { download } from './download';
import { dragRows } from './dragRows';
import { nameOf } from './drawRows';
import { openSlideFiles } from './fetchSlides';
import { openOwnModel } from './ownModel';
import { onOtherWindow, readRaw } from './ownStore';
import { openOwnView } from './ownView';
import { ownField, ownPart, ownWord, previewLanguage, writePart } from './ownWord';
import { orderPptx } from './pptxOrder';
import { notices } from './sayNotices';

const main = document.querySelector<HTMLElement>('[data-own]');
const rowList = ownPart('rows');
const model = openOwnModel();
const files = openSlideFiles(main?.dataset['engine'] ?? '');
/** What stays to be said of the address: parts that were not found or left out. */
let ofAddress: readonly string[] = [];
const view = openOwnView({ model, files, ofAddress: () => ofAddress });
let isSure = false;

const slideOf = (key: string | null) => model.talk().slides.find((own) => keyOf(own) === key);

async function load(): Promise<void> {
  const isAll = await files.load(model.talk());
  notices.unreached(isAll ? '' : ownWord(files.frame() ? 'unreached' : 'noFrame'));
  view.draw();
}

function edit(change: (talk: OwnTalk) => OwnTalk, canUndo = false): void {
  model.change(change, canUndo);
  view.draw();
}

function editChosen(change: Partial<OwnSlide>): void {
  const key = view.chosen();
  if (key !== null) edit((talk) => changeSlide(talk, key, change));
}

function focusRow(key: string, part: string): void {
  const row = rowList?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const wanted = row?.querySelector<HTMLButtonElement>(part);
  const other = row?.querySelector<HTMLElement>('[data-own-move]:not(:disabled)');
  (wanted && !wanted.disabled ? wanted : other)?.focus();
}

function move(key: string, place: number, part: string): void {
  edit((talk) => moveSlide(talk, key, place));
  const { slides } = model.talk();
  const number = slides.findIndex((own) => keyOf(own) === key) + 1;
  notices.say(ownWord('moved', { number, count: slides.length }));
  focusRow(key, part);
}

function remove(key: string): void {
  const { slides } = model.talk();
  const place = slides.findIndex((own) => keyOf(own) === key);
  const row = view.rows().find(({ own }) => own && keyOf(own) === key);
  edit((talk) => removeSlide(talk, key), true);
  notices.say(ownWord('removed', { name: row ? nameOf(row) : key }), ownWord('undo'));
  const next = model.talk().slides[Math.min(place, slides.length - 2)];
  if (next) focusRow(keyOf(next), '[data-own-remove]');
  else document.getElementById('own-slides')?.focus();
}

function readAddress(): void {
  const addressed = model.readAddress(location.hash);
  if (addressed.is === 'none') return;
  if (addressed.is === 'newer') ofAddress = [ownWord('addressNewer')];
  else {
    const { unread, left } = addressed;
    ofAddress = [
      unread.length > 0 ? ownWord('unknown', { names: unread.join(', ') }) : '',
      left > 0 ? ownWord('left', { count: left, most: ownLimits.slides }) : '',
    ];
    if (!model.asked()) notices.say(ownWord('opened'));
  }
  if (!model.asked()) forgetAddress();
}

/** The address has been answered: it goes, so that a reload does not ask again. */
function forgetAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** The pictures of the charts that PowerPoint cannot draw itself; `null` where one does not come. */
async function fetchPictures(): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const charts = (view.talks()[0]?.slides ?? []).flatMap(({ chart }) => chart ?? []);
  try {
    return new Map(
      await Promise.all(
        charts
          .filter(({ plot }) => plot === null)
          .map(async ({ id }) => [id, await files.fetchPicture(id, view.language)] as const),
      ),
    );
  } catch {
    return null;
  }
}

async function makePptx(): Promise<void> {
  const frame = files.frame();
  const [talk, ...others] = view.talks();
  if (!frame || !talk) return;
  notices.say(ownWord('pptxBusy'));
  const pictures = await fetchPictures();
  const { sourcesHeading } = frame.frames[view.language];
  const bytes =
    pictures &&
    (await orderPptx(main?.dataset['pptx'] ?? '', {
      talks: [talk, ...others],
      options: {
        ...{ sourcesHeading, day: frame.day },
        pictureOf: (id) => pictures.get(id) ?? new Uint8Array(),
      },
    }));
  notices.say(ownWord(bytes ? 'pptxDone' : 'pptxFailed'));
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  if (bytes) download(bytes, type, `talk-${view.language}.pptx`);
}

function copyAddress(): void {
  const address = ownField('address');
  address?.select();
  const failed = () => writePart('copied', ownWord('notCopied'));
  if (!navigator.clipboard) return failed();
  navigator.clipboard
    .writeText(address?.value ?? '')
    .then(() => writePart('copied', ownWord('copied')), failed);
}

function startOver(): void {
  if (isSure) {
    edit(() => emptyTalk, true);
    notices.say(ownWord('startedOver'), ownWord('undo'));
  }
  isSure = !isSure;
  writePart('sure', isSure ? ownWord('startOverSure') : '');
  const button = document.querySelector('[data-own-do="startOver"]');
  if (button) button.textContent = ownWord(isSure ? 'startOverAgain' : 'startOver');
}

function answer(isOpened: boolean): void {
  model.answer(isOpened);
  forgetAddress();
  notices.say(ownWord(isOpened ? 'replaced' : 'kept'), isOpened ? ownWord('bringBack') : null);
  view.draw();
  void load();
  document.getElementById('own-slides')?.focus();
}

const actions: Readonly<Record<string, () => void>> = {
  pptx: () => void makePptx(),
  askOpen: () => answer(true),
  askKeep: () => answer(false),
  downloadStored: () => download(readRaw(), 'application/json', 'talk.json'),
  setAside: () => {
    if (model.setAside()) notices.say(ownWord('isSetAside'));
    view.draw();
  },
  again: () => void load(),
  undo: () => {
    model.undo();
    notices.say('');
    void load();
  },
  headlineBack: () => {
    const others = Object.entries(slideOf(view.chosen())?.headlines ?? {}).filter(
      ([language]) => language !== previewLanguage(),
    );
    editChosen({ headlines: Object.fromEntries(others) });
  },
  copy: copyAddress,
  startOver,
};

main?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  const key = button?.closest<HTMLElement>('.own-row')?.dataset['key'] ?? '';
  const { ownDo, ownMove, ownRemove, ownPick } = button?.dataset ?? {};
  if (ownDo !== undefined) actions[ownDo]?.();
  const place = model.talk().slides.findIndex((own) => keyOf(own) === key);
  if (ownMove !== undefined)
    move(key, place + (ownMove === 'up' ? -1 : 1), `[data-own-move="${ownMove}"]`);
  if (ownRemove !== undefined) remove(key);
  if (ownPick !== undefined) {
    view.choose(key);
    focusRow(key, '[data-own-pick]');
  }
});
main?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'preview') return view.drawEditor();
  if (target.dataset['ownWithNotes'] !== undefined) return view.draw();
  if (target.dataset['ownTime'] === undefined) return;
  const key = target.closest<HTMLElement>('.own-row')?.dataset['key'] ?? '';
  const seconds = parseTime(target.value);
  if (seconds === null) notices.say(ownWord('notTime'));
  const { least, most } = ownLimits.seconds;
  edit((talk) =>
    seconds === null
      ? talk
      : changeSlide(talk, key, { seconds: Math.min(most, Math.max(least, seconds)) }),
  );
});
ownField('name')?.addEventListener('input', () =>
  edit((talk) => ({ ...talk, title: ownField('name')?.value ?? '' })),
);
ownField('note')?.addEventListener('input', () =>
  editChosen({ note: ownField('note')?.value ?? '' }),
);
ownField('own-headline')?.addEventListener('input', () => {
  const own = slideOf(view.chosen());
  const text = ownField('own-headline')?.value ?? '';
  if (own) editChosen({ headlines: { ...own.headlines, [previewLanguage()]: text } });
});
if (rowList) dragRows(rowList, (key, place) => move(key, place, '[data-own-pick]'));
onOtherWindow((overwritten) => {
  model.takeIn(overwritten);
  void load();
});
addEventListener('hashchange', () => {
  readAddress();
  void load();
});
document.addEventListener('stage-ended', () => {
  model.read();
  void load();
});

model.read();
readAddress();
void load();

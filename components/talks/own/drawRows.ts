import { formatTime } from '#lib/talks/formatTime';
import { keyOf, type OwnSlide } from '#lib/talks/own/ownTalk';
import type { ResolvedSlide } from '#lib/talks/resolvedTalk';
import { ownPart, ownWord } from './ownWord';

/** A row of the list: a slide of the speaker's, or one that the site puts around them. */
export type Row = {
  /** `null` for the slides that the site adds. */
  readonly own: OwnSlide | null;
  /** `null` where the slide is not there. */
  readonly slide: ResolvedSlide | null;
  readonly isKnown: boolean;
  readonly picture: HTMLElement | null;
};

/** What a row says of its slide in small letters. */
function kindWords({ own, slide, isKnown }: Row): string {
  if (!own) return ownWord('fixed');
  const kind = ownWord(own.kind);
  if (!isKnown) return `${kind}, ${ownWord('missing')}`;
  if (!slide) return `${kind}, ${ownWord('waiting')}`;
  return slide.caution ? ownWord('withCaution', { kind }) : kind;
}

/** The name of a row: the headline, or the id of what was not found. */
export function nameOf({ own, slide }: Pick<Row, 'own' | 'slide'>): string {
  return slide?.headline ?? own?.id ?? '';
}

function nameControl(control: Element | null, word: string, name: string): void {
  control?.setAttribute('aria-label', `${ownWord(word)}: ${name}`);
}

/** A row made from the model in the page. @param place its place among the speaker's slides, from 0; -1 for others */
export function drawRow(
  model: HTMLTemplateElement,
  row: Row,
  place: number,
  { count, chosen }: { readonly count: number; readonly chosen: string | null },
): Node {
  const copy = model.content.cloneNode(true);
  const item = copy instanceof DocumentFragment ? copy.firstElementChild : null;
  if (!(item instanceof HTMLElement)) return copy;
  const name = nameOf(row);
  const key = row.own ? keyOf(row.own) : '';
  const write = (part: string, text: string) => {
    const at = ownPart(part, item);
    if (at) at.textContent = text;
  };
  item.dataset['key'] = key;
  item.classList.toggle('own-missing', row.slide === null);
  write('number', row.slide ? String(row.slide.number) : '–');
  write('headline', name);
  write('kind', kindWords(row));
  ownPart('thumb', item)?.append(row.picture ?? '');
  const pick = ownPart('pick', item);
  if (pick instanceof HTMLButtonElement) pick.disabled = row.own === null || row.slide === null;
  pick?.setAttribute('aria-pressed', String(key !== '' && key === chosen));
  const time = ownPart('time', item);
  if (time instanceof HTMLInputElement) {
    time.value = row.slide ? formatTime(row.slide.seconds) : '';
    time.disabled = row.own === null || row.slide === null;
    nameControl(time, 'time', name);
  }
  const up = item.querySelector<HTMLButtonElement>('[data-own-move="up"]');
  const down = item.querySelector<HTMLButtonElement>('[data-own-move="down"]');
  if (up) up.disabled = place <= 0;
  if (down) down.disabled = place < 0 || place >= count - 1;
  nameControl(up, 'up', name);
  nameControl(down, 'down', name);
  nameControl(ownPart('remove', item), 'remove', name);
  if (!row.own) {
    ownPart('handle', item)?.classList.add('own-fixed');
    item.querySelector('.own-moves')?.remove();
  }
  return copy;
}

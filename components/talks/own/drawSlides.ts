import { locales } from '#data/locales';
import { formatTime } from '#lib/talks/formatTime';
import type { Placed } from '#lib/talks/own/assembleTalk';
import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { ownWord } from './ownWord';

/** The letters of a headline at which it is set smaller; the build measures, which would weigh too much here. */
const smaller = [
  { over: 96, name: 'slide-headline-34' },
  { over: 66, name: 'slide-headline-40' },
] as const;

/** Writes into the markup of a slide what the speaker changed, always as text. */
function change(side: HTMLElement, placed: Placed, slide: ResolvedSlide, count: number): void {
  const headline = side.querySelector('.slide-headline');
  const built = placed.file[locales.find((one) => one === side.lang) ?? locales[0]].slide;
  if (headline && slide.headline !== built.headline) {
    headline.textContent = slide.headline;
    headline.className = 'slide-headline';
    const size = smaller.find(({ over }) => slide.headline.length > over);
    if (size && slide.kind !== 'title') headline.classList.add(size.name);
  }
  if (slide.eyebrow && slide.eyebrow !== built.eyebrow) {
    const eyebrow = document.createElement('p');
    eyebrow.className = 'slide-eyebrow';
    eyebrow.textContent = slide.eyebrow;
    side.querySelector('.slide-eyebrow')?.remove();
    side.querySelector('.slide-head')?.prepend(eyebrow);
  }
  const place = side.querySelector('.slide-place');
  if (place) place.textContent = `${slide.number} / ${count}`;
  for (const note of slide.notes.slice(built.notes.length)) {
    const words = document.createElement('p');
    words.className = 'own-words';
    words.textContent = note;
    side.querySelector('.talk-notes')?.append(words);
  }
}

function sideOf(placed: Placed, talk: ResolvedTalk, slide: ResolvedSlide, isShown: boolean) {
  const side = document.createElement('div');
  side.className = 'talk-side';
  side.lang = talk.locale;
  side.hidden = !isShown;
  side.dataset['side'] = '';
  // Markup of this site's own build; the speaker's words never pass here.
  side.innerHTML = placed.file[talk.locale].html;
  change(side, placed, slide, talk.count);
  return side;
}

/**
 * A slide as a section of the document, the same as those of the ready talks.
 * @param talks the talk in every language, that of the page first
 */
export function drawSlide(
  talks: readonly ResolvedTalk[],
  placed: Placed,
  at: number,
): HTMLElement | null {
  const [own] = talks;
  const slide = own?.slides[at];
  if (!own || !slide) return null;
  const section = document.createElement('section');
  section.className = 'talk-slide';
  section.id = slide.id;
  section.dataset['slide'] = String(slide.number);
  section.dataset['seconds'] = String(slide.seconds);
  if (slide.isSensitive) section.dataset['sensitive'] = '';
  const place = document.createElement('p');
  place.className = 'talk-place';
  const number = document.createElement('b');
  number.textContent = ownWord('place', { number: slide.number, count: own.count });
  const time = document.createElement('span');
  time.textContent = formatTime(slide.seconds);
  place.append(number, time);
  section.append(place);
  talks.forEach((talk, i) => {
    const said = talk.slides[at];
    if (said) section.append(sideOf(placed, talk, said, i === 0));
  });
  return section;
}

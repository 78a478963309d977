import { formatTime } from '#lib/talks/formatTime';
import { spentOn, type TalkState } from '#lib/talks/talkState';
import type { readSteps } from './readSteps';

type Slides = ReturnType<typeof readSteps>;

function build(strip: HTMLElement, played: Slides, go: (id: string) => void): void {
  strip.replaceChildren(
    ...played.map(({ id, number, element }) => {
      const item = document.createElement('li');
      const seconds = Number(element.dataset['seconds']);
      item.style.flex = `${seconds} 1 0`;
      item.dataset['of'] = id;
      if ('optional' in element.dataset) item.dataset['optional'] = '';
      const button = document.createElement('button');
      const bar = document.createElement('progress');
      bar.setAttribute('aria-hidden', 'true');
      bar.max = seconds;
      const name = document.createElement('b');
      name.textContent = String(number);
      button.append(bar, name, ` ${formatTime(seconds)}`);
      button.addEventListener('click', () => go(id));
      item.append(button);
      return item;
    }),
  );
}

/** The whole talk as a strip: each slide as wide as its planned time, filled as far as it was spent. */
export function drawStrip(
  strip: HTMLElement | null,
  played: Slides,
  state: TalkState,
  now: number,
  go: (id: string) => void,
): void {
  if (!strip) return;
  if (strip.children.length !== played.length) build(strip, played, go);
  for (const item of strip.querySelectorAll<HTMLElement>('li')) {
    const id = item.dataset['of'] ?? '';
    const bar = item.querySelector('progress');
    const button = item.querySelector('button');
    if (bar) bar.value = Math.min(bar.max, spentOn(state, id, now) / 1000);
    if (id === state.slide) button?.setAttribute('aria-current', 'true');
    else button?.removeAttribute('aria-current');
  }
}

// Starts the framework when a reader means to use a part of the page that needs it, and passes on what was done
// until then. Only pages that scripts/light.ts has rewritten carry this; docs/light.md tells the whole.
import { keepKey, keepPoint, replay } from './replays';

type Later = {
  readonly scripts: string[];
  readonly styles: string[];
  readonly run: unknown;
  readonly flight: string;
  readonly ahead: Readonly<Record<string, string[]>>;
};

declare global {
  var __next_f: unknown[] | undefined;
  var TURBOPACK: unknown[] | undefined;
}

const dwell = 100;
const later: Later = JSON.parse(document.getElementById('later')?.textContent ?? '{}');
const missing = new Set(later.scripts);
let isFetching = false;
let isFetched = false;
let resting: HTMLElement | null = null;
let timer = 0;
let pressed: Element | null = null;

const parsed = new Promise<void>((done) => {
  if (document.readyState !== 'loading') done();
  else document.addEventListener('DOMContentLoaded', () => done());
});

function preload(href: string) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = href;
  document.head.append(link);
}

// Their rules are in the page already, but React looks for the files, would fetch them and lay out all anew.
function standIn(href: string) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.disabled = true;
  document.head.append(link);
}

function insert(src: string) {
  missing.delete(src);
  const script = document.createElement('script');
  script.src = src;
  // React looks for the attribute when it takes over the chunks of a page.
  script.async = true;
  script.onerror = () => {
    script.remove();
    missing.add(src);
  };
  document.head.append(script);
}

// The payload has to be there before the app starts, and the page complete before React reads it.
async function fetchPayload() {
  if (isFetching || isFetched) return;
  isFetching = true;
  try {
    const answer = await fetch(later.flight);
    if (!answer.ok) return;
    const text = await answer.text();
    await parsed;
    later.styles.forEach(standIn);
    (self.__next_f ??= []).push([0], [1, text]);
    (self.TURBOPACK ??= []).push(later.run);
    isFetched = true;
  } catch {
    // The stored picture stays, and the next touch tries again.
  } finally {
    isFetching = false;
  }
}

function wake(part: HTMLElement) {
  if (!('intent' in part.dataset)) (later.ahead[part.dataset['live'] ?? ''] ?? []).forEach(preload);
  part.dataset['intent'] = '';
  [...missing].forEach(insert);
  void fetchPayload();
  // For parts of a page whose framework runs already.
  part.dispatchEvent(new Event('intent'));
}

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function rest(part: HTMLElement | null, target: Element, event: Event) {
  if (part === resting) return;
  resting = part;
  clearTimeout(timer);
  if (!part || !(event instanceof MouseEvent)) return;
  timer = window.setTimeout(() => {
    if ('ready' in part.dataset) return;
    keepPoint(part, target, event, false);
    wake(part);
  }, dwell);
}

function see(event: Event) {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const part = target.closest<HTMLElement>('[data-live]');
  if (type === 'pointerover') return rest(part, target, event);
  if (type === 'pointerdown') pressed = target.closest('a[data-mark]');
  // The live chart came between press and release, so the browser found no link under both.
  if (type === 'click' && part && pressed && !target.closest('a')) {
    const link = pressed;
    pressed = null;
    if (link.getClientRects().length === 0) {
      stop(event);
      return location.assign(link.getAttribute('href') ?? '');
    }
  }
  if (!part || 'ready' in part.dataset) return;
  wake(part);
  // Marks are links and answer by themselves; so does all that stands beside the drawing.
  if (type === 'click' && event instanceof MouseEvent) {
    if (!target.closest('svg') || target.closest('a')) return;
    stop(event);
    keepPoint(part, target, event, true);
  } else if (event instanceof KeyboardEvent && event.key.startsWith('Arrow')) {
    if (!target.closest('svg')) return;
    stop(event);
    keepKey(part, event);
  }
}

for (const type of [
  'pointerover',
  'pointerdown',
  'touchstart',
  'focusin',
  'keydown',
  'click',
  'change',
  'input',
])
  document.addEventListener(type, see, { capture: true, passive: type === 'touchstart' });

document.addEventListener(
  'live',
  ({ target }) => {
    if (target instanceof Element) replay(target);
  },
  true,
);

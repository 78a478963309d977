// Shows the words of a mark of a chart beside it, for a pointer and for the keyboard. The words stand in the page. A
// touch does not show them: it follows the mark, which is a link.
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
const gap = 8;

type Shown = { readonly mark: SVGElement | HTMLElement; readonly words: HTMLElement };
let shown: Shown | undefined;
/** The mark that has the focus. */
let held: Shown['mark'] | undefined;

const markAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGElement | HTMLElement>('[data-mark]') : null;
const chartOf = (element: Element) => element.closest('[data-marks]');
const isDrawn = (mark: Element) => mark.getClientRects().length > 0;

function marksIn(mark: Element, which = '') {
  const found = chartOf(mark)?.querySelectorAll<Shown['mark']>(`[data-mark${which}]`);
  return [...(found ?? [])].filter(isDrawn);
}

function hide() {
  if (shown) shown.words.hidden = true;
  shown = undefined;
}

/** Puts the words above the mark, or below it where the chart or the window has no room above. */
function place({ mark, words }: Shown, chart: Element) {
  const frame = chart.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight, style } = words;
  const ceiling = Math.max(0, chart.closest('figure')?.getBoundingClientRect().top ?? 0);
  const isAbove = at.top - gap - offsetHeight >= ceiling;
  const left = at.left + at.width / 2 - frame.left - offsetWidth / 2;
  style.left = `${Math.max(0, Math.min(left, frame.width - offsetWidth))}px`;
  style.top = `${(isAbove ? at.top - gap - offsetHeight : at.bottom + gap) - frame.top}px`;
  words.classList.toggle('is-above', isAbove);
}

function show(mark: Shown['mark']) {
  const chart = chartOf(mark);
  const said = document.getElementById(mark.getAttribute('aria-describedby') ?? '');
  const words = said?.closest<HTMLElement>('.mark-words');
  if (!chart || !words) return;
  hide();
  shown = { mark, words };
  words.hidden = false;
  place(shown, chart);
}

// A mark in focus keeps its words, whatever a pointer does elsewhere.
const leave = () => {
  if (shown?.mark !== held || !held?.matches(':focus-visible')) hide();
};

// When the column changes its width, another drawing of the chart takes the place of the one that had the focus.
const widths = new ResizeObserver(() => {
  if (!held) return;
  if (isDrawn(held)) {
    const chart = chartOf(held);
    if (shown?.mark === held && chart) place(shown, chart);
  } else marksIn(held, `="${held.dataset['mark']}"`)[0]?.focus({ preventScroll: true });
});

// A move, since a page that scrolls under a pointer at rest sends the other events of pointing too.
document.addEventListener('pointermove', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const mark = markAt(target);
  if (mark) {
    if (mark !== shown?.mark) show(mark);
  } else if (shown && !(target instanceof Node && chartOf(shown.mark)?.contains(target))) leave();
});
document.documentElement.addEventListener('pointerleave', leave);

document.addEventListener('focusin', ({ target }) => {
  const mark = markAt(target);
  widths.disconnect();
  held = mark ?? undefined;
  const chart = mark && chartOf(mark);
  if (chart) widths.observe(chart);
  if (mark?.matches(':focus-visible')) show(mark);
  else if (!mark && !(target instanceof Node && shown?.words.contains(target))) hide();
});

document.addEventListener('focusout', ({ relatedTarget }) => {
  // A mark that is no longer drawn lost the focus to the width of the column, and its twin gets it back.
  if (relatedTarget || !held || !isDrawn(held)) return;
  held = undefined;
  widths.disconnect();
  hide();
});

// Before anything else that Escape closes: the words lie above it.
document.addEventListener(
  'keydown',
  (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'Escape' && shown) {
      hide();
      event.preventDefault();
      event.stopPropagation();
    }
    const mark = markAt(target);
    const step = steps[key];
    if (!mark || !step || altKey || ctrlKey || metaKey || shiftKey) return;
    const all = marksIn(mark);
    event.preventDefault();
    all[(all.indexOf(mark) + step + all.length) % all.length]?.focus();
  },
  true,
);

export {};

import type { ReactElement } from 'react';
import { Window } from 'happy-dom';
import { cleanPicture } from './cleanPicture';

/** Gives the names of a browser to the whole process, and takes them back at the end. */
function borrowGlobals(wanted: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(wanted).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(wanted))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, was] of before)
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
  };
}

function globalsOf(window: Window) {
  const { document, navigator, Element, HTMLElement, SVGElement, Node, ResizeObserver } = window;
  return {
    ...{ window, document, navigator, Element, HTMLElement, SVGElement, Node, ResizeObserver },
    getComputedStyle: window.getComputedStyle.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    IS_REACT_ACT_ENVIRONMENT: true,
  };
}

/**
 * Paints drawings in a window of its own, all at once, since the library draws in effects, which no server runs.
 * A drawing of several surfaces becomes one text.
 * @throws Error, if a drawing stays empty.
 */
export async function paint(drawings: readonly ReactElement[]): Promise<readonly string[]> {
  const window = new Window({ url: 'http://localhost/' });
  const giveBack = borrowGlobals(globalsOf(window));
  const { act } = await import('react');
  const { createRoot } = await import('react-dom/client');
  try {
    const host = document.createElement('div');
    const root = createRoot(host);
    await act(async () => root.render(drawings.map((drawing, i) => <div key={i}>{drawing}</div>)));
    const pictures = [...host.children].map((part) =>
      [...part.querySelectorAll('svg.recharts-surface')].map((svg) => cleanPicture(svg)).join(''),
    );
    await act(async () => root.unmount());
    const empty = pictures.indexOf('');
    if (empty >= 0) throw new Error(`Drawing ${empty} of ${drawings.length} stayed empty.`);
    return pictures;
  } finally {
    giveBack();
    await window.happyDOM.close();
  }
}

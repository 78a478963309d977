import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Drawn } from '#lib/charts/drawn';
import { fitWidth, type WidthClass } from '#lib/charts/widthClasses';

type Drawing = { readonly node: ReactElement; readonly width: WidthClass };

// The page's own loader sends the last one, where the framework sleeps until then.
const wakers = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'intent'];

function heldMark(part: HTMLElement): string | null {
  const { activeElement } = document;
  return part.contains(activeElement) ? (activeElement?.getAttribute('data-mark') ?? null) : null;
}

/**
 * Draws the live chart when a reader turns to it, and takes the stored picture's place once its marks are there.
 * Until then, and if it cannot be fetched, the stored picture stays. A focused mark keeps its focus.
 */
export function useLive(host: RefObject<HTMLDivElement | null>, drawn: Drawn) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isShown, setIsShown] = useState(false);

  useEffect(() => {
    const part = host.current;
    const column = part?.querySelector('.chart-picture');
    if (!part || !column) return;
    let shown: WidthClass | null = null;
    const fit = async () => {
      const width = fitWidth(column.clientWidth);
      if (width === shown) return;
      shown = width;
      try {
        const { draw } = await import('./draw');
        setDrawing({ node: draw(drawn, width), width });
      } catch {
        // The stored picture stays, and the next touch tries again.
        shown = null;
      }
    };
    const sizes = new ResizeObserver(() => shown && void fit());
    const wake = () => void fit();
    sizes.observe(column);
    for (const type of wakers) part.addEventListener(type, wake, { passive: true });
    if ('intent' in part.dataset) wake();
    return () => {
      sizes.disconnect();
      for (const type of wakers) part.removeEventListener(type, wake);
    };
  }, [host, drawn]);

  useEffect(() => {
    const part = host.current;
    if (!drawing || !part) return;
    let frame = requestAnimationFrame(function look() {
      if (!part.querySelector('.chart-live [data-mark]')) {
        frame = requestAnimationFrame(look);
        return;
      }
      const held = heldMark(part);
      flushSync(() => setIsShown(true));
      const mark = held && part.querySelector<SVGAElement>(`.chart-live [data-mark="${held}"]`);
      if (mark) mark.focus({ preventScroll: true });
      if ('ready' in part.dataset) return;
      part.dataset['ready'] = '';
      part.dispatchEvent(new Event('live', { bubbles: true }));
    });
    return () => cancelAnimationFrame(frame);
  }, [host, drawing]);

  return { drawing, isShown };
}

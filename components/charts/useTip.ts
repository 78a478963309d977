import {
  useEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Mark } from '#lib/charts/mark';
import type { TipPlace } from './MarkTip';

type Tip = { readonly mark: Mark; readonly place: TipPlace };

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
const tipWidth = 300;
const tipHeight = 240;

function placeTip(host: Element, mark: Element): TipPlace {
  const frame = host.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const middle = at.left + at.width / 2 - frame.left;
  const left = Math.max(0, Math.min(middle - tipWidth / 2, frame.width - tipWidth));
  const isAbove = at.top > tipHeight;
  return { left, top: (isAbove ? at.top - 8 : at.bottom + 8) - frame.top, isAbove };
}

function shownMarks(host: Element): readonly SVGAElement[] {
  return [...host.querySelectorAll<SVGAElement>('[data-mark]')].filter(
    (mark) => mark.getClientRects().length > 0,
  );
}

/** Words for the mark under the pointer or in focus. Escape puts them away; they can be pointed at themselves. */
export function useTip(host: RefObject<HTMLDivElement | null>, marks: readonly Mark[]) {
  const [tip, setTip] = useState<Tip | null>(null);
  const id = tip?.mark.id;

  useEffect(() => {
    if (!id || !host.current) return;
    const described = shownMarks(host.current).filter((mark) => mark.dataset['mark'] === id);
    for (const mark of described) mark.setAttribute('aria-describedby', 'mark-tip');
    return () => described.forEach((mark) => mark.removeAttribute('aria-describedby'));
  }, [host, id]);

  // Also where only the pointer is on the mark, and the focus elsewhere.
  useEffect(() => {
    if (!id) return;
    const close = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && setTip(null);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [id]);

  const show = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest('[data-mark]') : null;
    const mark = marks.find((one) => one.id === element?.getAttribute('data-mark'));
    if (!element || !mark || !host.current) return;
    setTip({ mark, place: placeTip(host.current, element) });
  };

  const handlers = {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') show(target);
    },
    onPointerLeave: () => setTip(null),
    onFocus: ({ target }: FocusEvent) => show(target),
    onBlur: ({ relatedTarget }: FocusEvent) => {
      const isInside = relatedTarget instanceof Node && host.current?.contains(relatedTarget);
      if (!isInside) setTip(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || !host.current) return;
      const all = shownMarks(host.current);
      const place = all.findIndex((mark) => mark === document.activeElement);
      if (place < 0) return;
      event.preventDefault();
      all[(place + step + all.length) % all.length]?.focus();
    },
  };
  return { tip, handlers };
}

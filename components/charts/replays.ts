const replays = new Map<Element, (() => void)[]>();

function keep(part: Element, replay: () => void) {
  replays.set(part, [...(replays.get(part) ?? []), replay]);
}

/** Keeps a rest or a click of the pointer on a sleeping part, at its place in the part. */
export function keepPoint(part: Element, target: Element, event: MouseEvent, isClick: boolean) {
  const then = part.getBoundingClientRect();
  const [x, y] = [event.clientX - then.left, event.clientY - then.top];
  keep(part, () => {
    const now = part.getBoundingClientRect();
    const at = { clientX: now.left + x, clientY: now.top + y, bubbles: true, cancelable: true };
    const found = target.getClientRects().length
      ? target
      : document.elementFromPoint(at.clientX, at.clientY);
    const aim = found && part.contains(found) ? found : part;
    aim.dispatchEvent(new PointerEvent('pointerover', { ...at, pointerType: 'mouse' }));
    const types = isClick ? ['mouseover', 'mousemove', 'click'] : ['mouseover', 'mousemove'];
    for (const type of types) aim.dispatchEvent(new MouseEvent(type, { ...at, view: window }));
  });
}

/** Keeps a key pressed in a sleeping part, for whatever holds the focus when it is awake. */
export function keepKey(part: Element, event: KeyboardEvent) {
  const { key } = event;
  keep(part, () => {
    const held = part.contains(document.activeElement) ? document.activeElement : part;
    held?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Does to a part that is awake what was done to it while it slept. */
export function replay(part: Element): void {
  const waiting = replays.get(part) ?? [];
  replays.delete(part);
  for (const act of waiting) act();
}

const shortest = 50;

/** Listens for swipes to either side, and for a tap or click on what is no control. */
export function listenToTouch(
  isOn: () => boolean,
  swipe: (by: 1 | -1) => void,
  press: (isTouch: boolean) => void,
): void {
  let start: { x: number; y: number } | null = null;
  addEventListener('pointerdown', ({ clientX: x, clientY: y, button, target }) => {
    const isControl =
      target instanceof Element && target.closest('a, button, dialog, .stage, .talk-notes');
    start = isOn() && button === 0 && !isControl ? { x, y } : null;
  });
  addEventListener('pointercancel', () => (start = null));
  addEventListener('pointerup', ({ clientX, clientY, pointerType }) => {
    if (!start || !isOn()) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    start = null;
    const isTouch = pointerType !== 'mouse';
    if (isTouch && Math.abs(x) > shortest && Math.abs(x) > Math.abs(y)) swipe(x < 0 ? 1 : -1);
    else if (Math.abs(x) < 8 && Math.abs(y) < 8 && !getSelection()?.toString()) press(isTouch);
  });
}

/**
 * Lets a pointer drag the rows of a list by their handles. Keys have buttons of their own, so nothing here is needed
 * to use the list.
 * @param dropped told the key of the row and its new place among the rows that can be moved, from 0
 */
export function dragRows(list: HTMLElement, dropped: (key: string, place: number) => void): void {
  const movable = () =>
    [...list.querySelectorAll<HTMLElement>('.own-row')].filter(({ dataset }) => dataset['key']);
  let held: HTMLElement | null = null;

  list.addEventListener('pointerdown', (event) => {
    const { target, button } = event;
    const handle = target instanceof Element ? target.closest('.own-handle') : null;
    const row = handle?.closest<HTMLElement>('.own-row');
    if (!row?.dataset['key'] || button !== 0) return;
    event.preventDefault();
    held = row;
    row.classList.add('own-held');
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', ({ clientY }) => {
    if (!held) return;
    const row = held;
    const after = movable().find((other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== row && clientY < top + height / 2;
    });
    if (after) {
      if (row.nextElementSibling !== after) after.before(row);
    } else {
      const last = movable().at(-1);
      if (last && last !== row) last.after(row);
    }
  });
  const drop = () => {
    const row = held;
    held = null;
    if (!row) return;
    row.classList.remove('own-held');
    dropped(row.dataset['key'] ?? '', movable().indexOf(row));
  };
  list.addEventListener('pointerup', drop);
  list.addEventListener('pointercancel', drop);
}

/** Lets the arrow keys go from one name of the chart to the next that is seen. */
export function listenToArrows(root: Element): void {
  document.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const active = document.activeElement;
    if (step === 0 || !active?.matches('.row a')) return;
    // In the order in which they are seen: on a phone that is time, else role by role.
    const links = [...root.querySelectorAll<HTMLElement>('.row a')]
      .filter((link) => link.getClientRects().length > 0)
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const next = links[links.findIndex((link) => link === active) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

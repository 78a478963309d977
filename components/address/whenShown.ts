/** Calls a function whenever the page is shown, and once more: browsers fill forms by themselves when a reader comes back, later than any script of the page. */
export function whenShown(draw: () => void): void {
  addEventListener('pageshow', () => {
    draw();
    setTimeout(draw);
  });
}

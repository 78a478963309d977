/** Hides an element or shows it. Written only where it changes: each writing makes the browser look at it again. */
export function setHidden(element: Element, isHidden: boolean): void {
  if (element.hasAttribute('hidden') !== isHidden) element.toggleAttribute('hidden', isHidden);
}

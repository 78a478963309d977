/** The words that the page hands to its script, by name; empty for one that is not there. */
export function stageWord(name: string): string {
  return document.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
}

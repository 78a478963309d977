import { stageWord } from '../stage/stageWords';

/** A sentence of the page with its places filled: `Now slide {number} of {count}.` */
export function ownWord(name: string, values: Readonly<Record<string, string | number>> = {}) {
  return Object.entries(values).reduce(
    (text, [place, value]) => text.replace(`{${place}}`, () => String(value)),
    stageWord(`own-${name}`),
  );
}

/** The element that bears `data-own-<name>`. */
export function ownPart(name: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-own-${name}]`);
}

/** The field that bears `data-own-<name>`. */
export function ownField(name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const at = ownPart(name);
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at : null;
}

/** Writes a text, only where it differs, so that nothing is read out twice. */
export function writePart(name: string, text: string): void {
  const at = ownPart(name);
  if (at && at.textContent !== text) at.textContent = text;
}

/** Fills a field, and leaves it alone while somebody types in it. */
export function fillField(name: string, text: string): void {
  const at = ownField(name);
  if (at && at !== document.activeElement && at.value !== text) at.value = text;
}

/** The language in which the chosen slide is shown and its headline edited. */
export function previewLanguage(): string {
  const chosen = document.querySelector<HTMLInputElement>('[name="preview"]:checked');
  return chosen?.value ?? document.documentElement.lang;
}

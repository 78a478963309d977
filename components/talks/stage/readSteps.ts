import type { Step } from '#lib/talks/steps';

/** The slides of the page in their order, as the markup gives them. */
export function readSteps(): readonly (Step & { readonly element: HTMLElement })[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slide]')].map((element) => ({
    element,
    id: element.id || (element.dataset['id'] ?? ''),
    number: Number(element.dataset['slide']),
    isSpare: 'spare' in element.dataset,
    isSensitive: 'sensitive' in element.dataset,
  }));
}

/** Shows a slide in one of its languages. Where it has none of this name, it stays as it is. */
export function showLanguage(slide: ParentNode, language: string): void {
  const sides = [...slide.querySelectorAll<HTMLElement>('[data-side]')];
  if (!sides.some(({ lang }) => lang === language)) return;
  for (const side of sides) side.hidden = side.lang !== language;
}

/** A picture of a slide for lists and previews: a copy without anything that could be focused, heard or found by name. */
export function copyPicture(slide: ParentNode, language: string): HTMLElement | null {
  const side = [...slide.querySelectorAll<HTMLElement>('[data-side]')].find(
    ({ lang }) => lang === language,
  );
  const copy = side?.querySelector('.slide')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  copy.inert = true;
  copy.setAttribute('aria-hidden', 'true');
  for (const part of copy.querySelectorAll('[tabindex], [id]')) {
    part.removeAttribute('tabindex');
    part.removeAttribute('id');
  }
  return copy;
}

/**
 * The sources of a slide as a copy whose links open beside the window, so that nothing takes the speaker away from it.
 * @param moreWords how those that are not named are counted, with `{count}` for their number
 */
export function copySources(slide: ParentNode, moreWords: string): HTMLElement | null {
  const copy = slide.querySelector('.slide-sources')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  for (const link of copy.querySelectorAll('a')) {
    link.target = '_blank';
    // A record would open in this window otherwise, and a place within the page lies behind it.
    link.removeAttribute('data-open');
    const { more } = link.dataset;
    if (more !== undefined) link.textContent = moreWords.replace('{count}', more);
    if (link.getAttribute('href')?.startsWith('#')) link.replaceWith(...link.childNodes);
  }
  return copy;
}

/** The headline of a slide in one language. */
export function headlineOf(slide: ParentNode, language: string): string {
  const headline = slide.querySelector(
    `[data-side][lang="${CSS.escape(language)}"] .slide-headline`,
  );
  return headline?.textContent ?? '';
}

const twins = '[data-language-switch] a, .parallel-bar > a';

/** Lets the links to this page in other languages lead to what is shown now, however they are opened. */
export function pointTwins(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(twins))
    link.setAttribute('href', link.pathname + search + location.hash);
}

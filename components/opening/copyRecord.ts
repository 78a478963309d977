const prefix = 'opened-';
const references = ['aria-labelledby', 'aria-describedby', 'for'];

/** Moves the headings to the levels below that of the page: the first of them becomes an `h2`. */
function lowerHeadings(copy: Element): void {
  const headings = [...copy.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = (heading: Element) => Number(heading.localName[1]);
  const step = 2 - Math.min(...headings.map(levelOf));
  for (const heading of step === 0 ? [] : headings) {
    const lower = document.createElement(`h${Math.min(6, levelOf(heading) + step)}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Gives each id another name, so that none stands twice on the page; what refers to one follows it. */
function renameIds(copy: Element, path: string): void {
  const ids = new Set([copy, ...copy.querySelectorAll('[id]')].map(({ id }) => id).filter(Boolean));
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    if (element.id) element.id = prefix + element.id;
    for (const name of references) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value.replace(/\S+/g, (id) => prefix + id),
        );
    }
    const href = element.getAttribute('href');
    if (!href?.startsWith('#')) continue;
    if (ids.has(href.slice(1))) element.setAttribute('href', `#${prefix}${href.slice(1)}`);
    // A place that only the record's own page has.
    else if (element.localName === 'a') element.setAttribute('href', path + href);
  }
}

/** Copies a record of another page so that it can stand in this one: headings below the page's, no id twice, links that lead on. */
export function copyRecord(record: Element, path: string): Element {
  const copy = document.importNode(record, true);
  lowerHeadings(copy);
  renameIds(copy, path);
  return copy;
}

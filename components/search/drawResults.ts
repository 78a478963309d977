import { otherLocale, type Locale } from '#data/locales';
import type { Found } from '#lib/search/findDocuments';
import { groupFound, type FoundGroup } from '#lib/search/groupFound';
import { excerptOf, markFound } from '#lib/search/markFound';
import type { SearchKind } from '#lib/search/searchDocument';
import type { SearchWords } from './searchWords';

/** Results of a kind that are shown at once; the others open below them. */
const shownAtOnce = 5;
/** Characters of a text that are shown, about. What measures something is never cut: half of it misleads. */
const longestText = 190;
const whole: ReadonlySet<SearchKind> = new Set(['figure', 'chart', 'claim', 'role', 'page']);
/** Kinds whose titles are sentences: the other language is shown only where the words were found in it. */
const sentences: ReadonlySet<SearchKind> = new Set(['figure', 'chart', 'claim']);

type Drawing = { readonly locale: Locale; readonly words: SearchWords };

// Everything goes in as text, never as markup.
function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const drawn = document.createElement(tag);
  if (className) drawn.className = className;
  drawn.append(...children);
  return drawn;
}

function marked(text: string, terms: readonly string[]): (Node | string)[] {
  return markFound(text, terms).map(({ text: stretch, isFound }) =>
    isFound ? element('mark', '', stretch) : stretch,
  );
}

function drawOne({ document: doc, terms }: Found, { locale }: Drawing): HTMLElement {
  const link = document.createElement('a');
  link.href = doc.href;
  link.append(...marked(doc.title, terms));
  if (doc.lang) link.lang = doc.lang;
  const drawn = element('li', `found found-${doc.kind}`, link);
  if (doc.other) {
    const stretches = marked(doc.other, terms);
    if (!sentences.has(doc.kind) || stretches.some((s) => typeof s !== 'string')) {
      const other = element('span', 'found-other', ...stretches);
      other.lang = otherLocale(doc.lang ?? locale);
      drawn.append(other);
    }
  }
  if (doc.text) {
    const text = whole.has(doc.kind) ? doc.text : excerptOf(doc.text, terms, longestText);
    drawn.append(element('p', '', ...marked(text, terms)));
  }
  if (doc.note) drawn.append(element('p', 'found-note', ...marked(doc.note, terms)));
  return drawn;
}

function drawGroup({ kind, found }: FoundGroup, drawing: Drawing): HTMLElement {
  const list = (some: readonly Found[]) =>
    element('ul', '', ...some.map((one) => drawOne(one, drawing)));
  const heading = element('h2', '', drawing.words.kinds[kind], ' ');
  heading.append(element('span', 'found-count', String(found.length)));
  const group = element('section', 'found-group', heading, list(found.slice(0, shownAtOnce)));
  const rest = found.slice(shownAtOnce);
  if (rest.length > 0) {
    const more = element('summary', '', drawing.words.more.replace('{n}', String(rest.length)));
    const details = element('details', '', more);
    // Drawn when opened: hundreds of sources would make every letter typed wait.
    details.addEventListener('toggle', () => details.append(list(rest)), { once: true });
    group.append(details);
  }
  return group;
}

/** Puts what was found into the page, grouped by kind, in place of what was there. */
export function drawResults(place: Element, found: readonly Found[], drawing: Drawing): void {
  place.replaceChildren(...groupFound(found).map((group) => drawGroup(group, drawing)));
}

import { canShowBesideWord, isBesideWord, showBesideWord } from './besideWord';
import { loadRecord } from './loadRecord';
import { askedRecord, forgetOpened, pushOpened } from './openedAddress';
import { hidePanel, markOpener, onPanelClose, openHref, showPanel } from './panel';
import { readRecordAddress } from './recordAddress';

// A link to a record opens it beside the page, or its meaning beside a word. Where the record does not come, the link
// leads to it. Fetched when a reader comes near such a link, so it asks at once where the reader is.
const links = 'a[data-open]';
const restMs = { fetch: 60, word: 400 };
let turn = 0;
let pointed: Element | null = null;

const isWord = (link: Element) => link.getAttribute('data-open') === 'word';

function linkTo(id: string): Element | null {
  const all = [...document.querySelectorAll(`${links}:not([data-open=word])`)];
  return all.find((link) => readRecordAddress(link)?.id === id) ?? null;
}

/** Opens the record of a link; `isQuiet` where the address asks for it and the reader did nothing. */
async function open(link: Element, isQuiet = false): Promise<void> {
  const address = readRecordAddress(link);
  if (!address) return;
  // A jump inside the page asks once more for what is open.
  if (isQuiet && openHref() === address.href) return;
  const mine = (turn += 1);
  if (isWord(link)) return showBesideWord(await loadRecord(address), address, link);
  if (link.isConnected) markOpener(link);
  const record = await loadRecord(address);
  if (mine !== turn) return;
  showPanel(record, address, isQuiet);
  // A record that only another record leads to is not kept: the page itself could not tell that it is there.
  const isHere = !link.closest('[data-opened]') || linkTo(address.id) !== null;
  if (!isQuiet) pushOpened(isHere ? address.id : null, address.href);
}

/** Opens or closes what the address asks for. What no link of this page leads to is not asked for, and leaves the address. */
function answerAddress(): void {
  const { id, href } = askedRecord();
  const own = id === null ? null : linkTo(id);
  const followed = document.createElement('a');
  if (href !== null) followed.href = href;
  const link = own ?? (href === null ? null : followed);
  if (link) open(link, true).catch(() => markOpener(null));
  else {
    if (id !== null) forgetOpened();
    turn += 1;
    if (openHref() !== null) hidePanel();
  }
}

function linkAt({ target }: Pick<Event, 'target'>): Element | null {
  const link = target instanceof Element ? target.closest(links) : null;
  return link && readRecordAddress(link) && (!isWord(link) || canShowBesideWord) ? link : null;
}

// What a reader points at, or has come to by keys, is fetched, so that a press is answered at once.
function prepare(link: Element | null, isPointer: boolean): void {
  if (link === pointed) return;
  pointed = link;
  const address = link && readRecordAddress(link);
  if (!link || !address) return;
  setTimeout(() => pointed === link && loadRecord(address).catch(() => null), restMs.fetch);
  if (!isWord(link) || !isPointer) return;
  setTimeout(
    () => pointed === link && !isBesideWord() && open(link).catch(() => null),
    restMs.word,
  );
}

for (const type of ['mouseover', 'focusin', 'touchstart'])
  document.addEventListener(type, (event) => prepare(linkAt(event), type === 'mouseover'), {
    passive: true,
  });

document.addEventListener('click', (event) => {
  const link = linkAt(event);
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (!link || button || metaKey || ctrlKey || shiftKey || altKey || event.defaultPrevented) return;
  event.preventDefault();
  pointed = null;
  open(link).catch(() => location.assign(readRecordAddress(link)?.href ?? ''));
});

onPanelClose(() => {
  if (askedRecord().id !== null || askedRecord().href !== null) forgetOpened();
});
addEventListener('popstate', answerAddress);
answerAddress();
prepare(linkAt({ target: document.querySelector(`${links}:hover`) }), true);
if (!pointed) prepare(linkAt({ target: document.activeElement }), false);

import { AskError, askWorker, openWorker } from './askWorker';
import { ownRegistration } from './ownRegistration';

// Keeps pages for use without internet, takes them back, and shows which are kept. Nothing here reloads a page, except
// the press that asks for a new version.
const keeper = document.querySelector<HTMLElement>('[data-keeper]');
const said = document.querySelector('[data-keep-said]');
const controls = [...document.querySelectorAll<HTMLElement>('[data-keep]')];
const address = keeper?.dataset['worker'] ?? '';

const word = (name: string) => keeper?.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
const part = (inside: ParentNode, name: string) =>
  inside.querySelector<HTMLElement>(`[data-keep-${name}]`);

function say(text: string): void {
  if (said) said.textContent = text;
}

function show(element: HTMLElement | null, isShown: boolean): void {
  if (element) element.hidden = !isShown;
}

function draw(kept: readonly string[]): void {
  for (const control of controls) {
    const isKept = kept.includes(control.dataset['keep'] ?? '');
    show(part(control, 'go'), !isKept);
    show(part(control, 'kept'), isKept);
  }
  show(part(document, 'all'), kept.length > 0);
  show(part(document, 'none'), kept.length === 0);
}

function setBusy(isBusy: boolean): void {
  for (const button of document.querySelectorAll<HTMLElement>(
    ':is([data-keep], [data-keep-all]) button',
  ))
    button.toggleAttribute('disabled', isBusy);
}

/** Where nothing is kept, nothing of the site stays behind. */
async function leaveNothing(kept: readonly string[]): Promise<void> {
  if (kept.length > 0) return;
  await (await ownRegistration(address))?.unregister();
}

async function listKept(): Promise<readonly string[]> {
  if (!('serviceWorker' in navigator)) return [];
  const active = (await ownRegistration(address))?.active;
  return active ? askWorker(active, { ask: 'list' }) : [];
}

/** Offers the version that waits; it takes over when no other window is open, and this page is read anew. */
async function offerWaiting(): Promise<void> {
  const waiting = (await ownRegistration(address))?.waiting;
  const offer = part(document, 'waiting');
  if (!waiting || !offer) return;
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', () => {
    waiting.addEventListener(
      'statechange',
      () => waiting.state === 'activated' && location.reload(),
    );
    askWorker(waiting, { ask: 'now' }).catch((error: unknown) =>
      say(word(error instanceof AskError ? error.fault : 'refused')),
    );
  });
}

/** Shows what is kept when the page is opened; a worker that keeps nothing is let go. */
async function begin(): Promise<void> {
  try {
    const kept = await listKept();
    draw(kept);
    await leaveNothing(kept);
    await offerWaiting();
  } catch {
    // Where the browser gives no answer, nothing is shown as kept; a press then says why.
  }
}

/** Every change waits for it: else it would let go of the worker that a press has just registered. */
const begun = begin();

/** Does what was asked for, says how it went, and shows what is kept now. */
async function work(
  change: () => Promise<readonly string[]>,
  done: string,
  focus: () => HTMLElement | null | undefined,
): Promise<void> {
  setBusy(true);
  await begun;
  try {
    const kept = await change();
    draw(kept);
    await leaveNothing(kept);
    say(word(done));
  } catch (error) {
    say(word(error instanceof AskError ? error.fault : 'refused'));
    const kept = await listKept().catch(() => []);
    draw(kept);
    await leaveNothing(kept).catch(() => undefined);
  }
  setBusy(false);
  focus()?.focus();
}

function seen(control: HTMLElement): HTMLElement | null {
  return control.querySelector(
    '[data-keep-kept]:not([hidden]) button, [data-keep-go]:not([hidden])',
  );
}

for (const control of controls) {
  const set = control.dataset['keep'] ?? '';
  control.addEventListener('keep', () => {
    const tell = (done: number, of: number) =>
      say(word('working').replace('{done}', String(done)).replace('{total}', String(of)));
    const keep = async () => askWorker(await openWorker(address), { ask: 'keep', set }, tell);
    void work(keep, 'done', () => seen(control));
  });
  part(control, 'back')?.addEventListener('click', () => {
    const remove = async () => askWorker(await openWorker(address), { ask: 'remove', set });
    void work(remove, 'removed', () => seen(control));
  });
}

const all = part(document, 'all');
all?.querySelector('button')?.addEventListener('click', () => {
  const remove = async () => {
    const worker = await openWorker(address);
    let kept = await askWorker(worker, { ask: 'list' });
    for (const set of kept) kept = await askWorker(worker, { ask: 'remove', set });
    return kept;
  };
  void work(remove, 'removed', () => controls[0] && seen(controls[0]));
});

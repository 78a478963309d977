// Wakes the opening of records, when a reader comes near a link to one or the address asks for one. Without it, or
// where its script does not come, the link leads to the record.
const links = 'a[data-open]';
const src = document.querySelector<HTMLElement>('[data-opened]')?.dataset['engine'];
let waking: Promise<unknown> | undefined;
let isAwake = false;

function wake(): Promise<unknown> {
  waking ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src ?? '';
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  }).then(() => (isAwake = true));
  return waking;
}

/** The link to a record at hand; one to a place on this page is a jump. */
function linkAt({ target }: Event): Element | null {
  const link = target instanceof Element ? target.closest(links) : null;
  return link?.getAttribute('href')?.split('#')[0] === location.pathname ? null : link;
}

for (const type of ['mouseover', 'focusin', 'touchstart'])
  document.addEventListener(type, (event) => linkAt(event) && wake().catch(() => undefined), {
    passive: true,
  });

// A press that comes before the script is answered when it is there.
document.addEventListener('click', (event) => {
  const link = linkAt(event);
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (isAwake || !link || button || metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  wake().then(
    () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    () => location.assign(link.getAttribute('href') ?? ''),
  );
});

if (/[?&](?:open|sheet)=/.test(location.search) || history.state) wake().catch(() => undefined);

export {};

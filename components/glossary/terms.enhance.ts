// A marked term shows its meaning and its twin in place. Without this, or where it fails, it is a link to its entry.
const pop = document.createElement('span');
let page: Promise<Document> | undefined;
let pointed: Element | null;
pop.className = 'term-pop';
pop.popover = 'auto';
pop.role = 'status';

async function read(path: string) {
  // The policy of this page would report the styles of that one, though none of them is used.
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  const text = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}

async function show(link: HTMLAnchorElement) {
  page ??= read(link.pathname);
  const glossary = await page.catch((error: unknown) => {
    // Asked for again the next time.
    page = undefined;
    throw error;
  });
  const parts = [...glossary.querySelectorAll(`${link.hash} [data-term-part]`)];
  if (parts.length === 0) throw new Error(link.hash);
  // After its link, so that reading and the Tab key go on from there to the whole entry.
  link.after(pop);
  pop.showPopover();
  pop.replaceChildren(...parts.map((part) => part.cloneNode(true)));
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetHeight, offsetWidth, style } = pop;
  const isLow = bottom + offsetHeight + 16 > innerHeight;
  style.top = `${isLow ? top - offsetHeight - 8 : bottom + 8}px`;
  style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 16))}px`;
}

function onTerm(event: MouseEvent) {
  const { target, type, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
  pointed = link;
  if (!link || ctrlKey || metaKey || shiftKey) return;
  const open = () => show(link).catch(() => type === 'click' && location.assign(link.href));
  if (type === 'click') {
    event.preventDefault();
    open();
  } else setTimeout(() => pointed === link && !pop.matches(':popover-open') && open(), 400);
}

if ('popover' in pop)
  for (const type of ['click', 'mouseover'] as const) document.addEventListener(type, onTerm);

export {};

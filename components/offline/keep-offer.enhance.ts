// Offers to keep pages for use without internet. The script that does it comes with the first press, or where a reader
// has kept something already; nothing is registered, stored or fetched before.
import { ownRegistration } from './ownRegistration';

const keeper = document.querySelector<HTMLElement>('[data-keeper]');
const controls = document.querySelectorAll<HTMLElement>('[data-keep]');
const own = document.querySelector<HTMLElement>('[data-not-kept]');

function wake(): Promise<unknown> {
  return new Promise((settle, fail) => {
    const script = document.createElement('script');
    script.src = keeper?.dataset['keeper'] ?? '';
    script.onload = settle;
    script.onerror = fail;
    document.head.append(script);
  });
}

// A page opened from a disk is at hand already, and no worker can be registered for it.
if (keeper && location.protocol.startsWith('http')) {
  let coming: Promise<unknown> | undefined;
  for (const control of controls) {
    control.hidden = false;
    const go = control.querySelector<HTMLButtonElement>('[data-keep-go]');
    go?.addEventListener('click', () => {
      coming ??= wake();
      coming.then(
        () => control.dispatchEvent(new Event('keep')),
        () => {
          coming = undefined;
          const said = document.querySelector('[data-keep-said]');
          const word = keeper.querySelector('[data-word="network"]')?.textContent;
          if (said) said.textContent = word ?? '';
        },
      );
    });
  }
  if ('serviceWorker' in navigator)
    ownRegistration(keeper.dataset['worker'] ?? '').then(
      (registration) => {
        if (registration) coming ??= wake().catch(() => (coming = undefined));
      },
      () => undefined,
    );
}

// The worker shows this page in the place of one that is not kept: it then stands at an address not its own.
if (own && own.dataset['notKept'] !== location.pathname) own.hidden = false;

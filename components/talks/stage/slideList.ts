import { copyPicture, headlineOf, type readSteps } from './readSteps';

type Words = { readonly title: string; readonly close: string };

/** All slides at a glance: a dialog of buttons, each with its picture, number and headline. */
export function openSlideList(
  steps: ReturnType<typeof readSteps>,
  now: string,
  language: string,
  words: Words,
  choose: (id: string) => void,
): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'stage-all';
  dialog.setAttribute('aria-label', words.title);
  const close = document.createElement('button');
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  const list = document.createElement('ol');
  list.lang = language;
  for (const { id, number, element } of steps) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const picture = document.createElement('div');
    picture.className = 'stage-thumb';
    picture.append(copyPicture(element, language) ?? '');
    const words = document.createElement('span');
    words.textContent = `${number}. ${headlineOf(element, language)}`;
    button.append(picture, words);
    if (id === now) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      dialog.close();
      choose(id);
    });
    item.append(button);
    list.append(item);
  }
  dialog.append(close, list);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[aria-current]')?.focus();
}

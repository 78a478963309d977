import { currentQuery, keepInAddress } from './addressQuery';
import { fillForm, readForm } from './formState';
import { whenShown } from './whenShown';

/** What a form is set to, by the names of its controls, and how many values its address asked for in vain. */
export type FormInUse = {
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly lost: number;
  /** Whether the address was read just now; else a reader chose. */
  readonly isRead: boolean;
};

/**
 * Keeps what is chosen in a form in the address of the page. The address is read now, when the page is shown again
 * and when a reader goes back; `draw` is called each time, and at each choice before the address is written. What the
 * address asks for in vain leaves it.
 */
export function keepForm(form: HTMLFormElement, draw: (use: FormInUse) => void): void {
  let lost = 0;
  const read = () => {
    const found = fillForm(form, currentQuery());
    lost += found;
    const chosen = readForm(form);
    draw({ chosen, lost, isRead: true });
    if (found > 0) keepInAddress(chosen);
  };
  const change = () => {
    lost = 0;
    const chosen = readForm(form);
    draw({ chosen, lost, isRead: false });
    keepInAddress(chosen);
  };
  read();
  form.addEventListener('input', change);
  form.addEventListener('reset', () => setTimeout(change));
  form.addEventListener('submit', (event) => event.preventDefault());
  const readAgain = () => {
    const query = currentQuery();
    const isSame = [...readForm(form)].every(
      ([name, values]) => values.join('\n') === query.getAll(name).join('\n'),
    );
    if (!isSame) read();
  };
  whenShown(readAgain);
  addEventListener('popstate', readAgain);
}

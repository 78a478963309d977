/** What a key or a button asks for on stage. */
export type StageAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'language'
  | 'full'
  | 'all'
  | 'notes'
  | 'pause'
  | 'end';

const actionOf: Readonly<Record<string, StageAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  l: 'language',
  f: 'full',
  o: 'all',
  n: 'notes',
  p: 'pause',
  Escape: 'end',
};

/**
 * Listens for the keys of the stage: actions, and a number followed by Enter. Keys that belong to a field, to a button
 * or to the browser are left to them.
 * @param isOn whether the stage takes keys at the moment
 */
export function listenToKeys(
  isOn: () => boolean,
  act: (action: StageAction) => void,
  goTo: (number: number) => void,
): void {
  let typed = '';
  addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (!isOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = target instanceof Element ? target : document.body;
      if (at.closest('input:not([type="checkbox"], [type="radio"]), textarea, select')) return;
      const isPress = key === 'Enter' || key === ' ';
      if (isPress && typed === '' && at.closest('a, button, summary, input')) return;
      // What the page itself does with these keys (search, scrolling) waits until the stage is left.
      event.stopImmediatePropagation();
      if (/^\d$/.test(key)) {
        typed = (typed + key).slice(-3);
        return;
      }
      const number = typed;
      typed = '';
      const action = actionOf[key] ?? actionOf[key.toLowerCase()];
      if (key === 'Enter' && number !== '') goTo(Number(number));
      else if (action) act(action);
      else return;
      event.preventDefault();
    },
    { capture: true },
  );
}

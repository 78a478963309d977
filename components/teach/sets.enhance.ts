import { whenShown } from '../address/whenShown';
import { largestSeed } from '../../lib/teaching/shuffle';
import { writeSet } from '../../lib/teaching/readSet';

function start(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=items]')];
  const seedField = form.querySelector<HTMLInputElement>('[name=seed]');
  const said = form.querySelector<HTMLElement>('[data-said]');
  const ways = form.querySelector<HTMLElement>('[data-ways]');
  const links = [...form.querySelectorAll<HTMLAnchorElement>('[data-to]')];

  const cellsOf = (box: HTMLInputElement) => {
    const [, , answer, year, difficulty] = [...(box.closest('tr')?.children ?? [])];
    return { answer, year, difficulty };
  };
  const say = (key: 'count' | 'nothing' | 'copied' | 'failed', n = 0) => {
    if (said) said.textContent = (said.dataset[key] ?? '').replace('{n}', `${n}`);
  };
  const draw = () => {
    const items = boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
    const value = Number(seedField?.value);
    const isSeed = seedField?.value !== '' && Number.isInteger(value) && value >= 0;
    const seed = isSeed && value <= largestSeed ? value : null;
    const query = writeSet({ items, set: 'picked', seed });
    for (const link of links) link.search = items.length > 0 ? query : '';
    if (ways) ways.hidden = items.length === 0;
    say(items.length > 0 ? 'count' : 'nothing', items.length);
  };
  const tick = () => {
    const wanted = new FormData(form);
    for (const box of boxes) {
      const cells = cellsOf(box);
      const fits = (['answer', 'year', 'difficulty'] as const).every((name) => {
        const value = wanted.get(name);
        return value === '' || value === cells[name]?.textContent;
      });
      if (fits) box.checked = true;
    }
  };
  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(draw));
  form.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (action === 'tick') tick();
    if (action === 'shuffle' && seedField)
      seedField.value = `${Math.floor(Math.random() * (largestSeed + 1))}`;
    if (action === 'copy')
      navigator.clipboard.writeText(links[0]?.href ?? '').then(
        () => say('copied'),
        () => say('failed'),
      );
    else if (action) draw();
  });
  whenShown(draw);
  draw();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-builder]')) start(form);

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findParts, showParts } from './timelineParts';

const nothing = { roles: [], year: '', words: [] };
let root: Element;

beforeEach(() => {
  document.body.innerHTML = `<div class="tl">
    <svg class="strip"><svg data-r="a" data-y="2023 2024" data-f="t0"></svg></svg>
    <section class="year" id="y23" data-y="2023" data-f="t0 t1">
      <div class="lane" id="a23" data-r="a" data-f="t0"><ul><li class="row" id="one" data-r="a" data-f="t0"></li></ul></div>
      <div class="lane" id="b23" data-r="b" data-f="t1"><ul><li class="row" id="two" data-r="b" data-f="t1"></li></ul></div>
      <div class="lane" id="c23" data-r="c"></div>
    </section>
    <section class="year" id="y24" data-y="2024" data-f="t0">
      <div class="lane" id="a24" data-r="a" data-f="t0"><ul><li class="row" id="again" data-r="a" data-f="t0"></li></ul></div>
    </section>
    <div class="timeline-list"><table><tbody>
      <tr id="l1" data-r="a" data-y="2023 2024" data-f="t0" data-direct></tr>
      <tr id="l2" data-r="b" data-y="2023" data-f="t1"></tr>
    </tbody></table></div></div>`;
  root = document.querySelector('.tl')!;
});

const hidden = () => [...root.querySelectorAll('[hidden][id]')].map(({ id }) => id);

test('nothing chosen shows and counts all', () => {
  expect(showParts(findParts(root), nothing)).toEqual({ shown: 2, direct: 1 });
  expect(hidden()).toEqual([]);
});

test('a year and a lane go when all their rows do; an empty lane is still a finding', () => {
  const parts = findParts(root);
  expect(showParts(parts, { ...nothing, words: ['t1'] })).toEqual({ shown: 1, direct: 0 });
  expect(hidden()).toEqual(['a23', 'one', 'y24', 'a24', 'again', 'l1']);
  expect(root.querySelectorAll('.strip [hidden]')).toHaveLength(1);
});

test('an activity is counted once, whichever of its years is chosen', () => {
  expect(showParts(findParts(root), { ...nothing, year: '2024' })).toEqual({ shown: 1, direct: 1 });
  expect(hidden()).toEqual(['y23', 'l2']);
});

test('what was hidden comes back', () => {
  const parts = findParts(root);
  showParts(parts, { roles: ['b'], year: '2024', words: [] });
  expect(showParts(parts, nothing)).toEqual({ shown: 2, direct: 1 });
  expect(hidden()).toEqual([]);
});

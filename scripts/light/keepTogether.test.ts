import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { keepTogether } from './keepTogether';

function kept(body: string): string {
  const $ = load(`<body>${body}</body>`);
  keepTogether($);
  return $('body').html() ?? '';
}

const marked = (text: string) => `<span data-whole="">${text}</span>`;

test.each([
  ['<p>In 2022–2024 it</p>', `<p>In ${marked('2022–2024')} it</p>`],
  ['<p>Mei 2024–Januari 2026</p>', `<p>Mei ${marked('2024–Januari')} 2026</p>`],
  [
    '<li>40.000–70.000 &amp; 1,5–2,5</li>',
    `<li>${marked('40.000–70.000')} &amp; ${marked('1,5–2,5')}</li>`,
  ],
  ['<h2>3 dari 48, 3 of 48</h2>', `<h2>${marked('3 dari 48')}, ${marked('3 of 48')}</h2>`],
])('%s stays on one line', (body, whole) => expect(kept(body)).toBe(whole));

test('a range that the framework hands over in pieces is found', () => {
  const $ = load('<p>2022<!-- -->–<!-- -->2024 <b>1–2</b></p>');
  $('p')
    .contents()
    .filter((_, { type }) => type === 'comment')
    .remove();
  keepTogether($);
  expect($('p').html()).toBe(`${marked('2022–2024')} <b>${marked('1–2')}</b>`);
});

test.each([
  '<p>India–Indonesia, a – b, 3 of them</p>',
  '<svg><text>2022–2024</text></svg>',
  '<script>"2022–2024"</script>',
  '<p title="2022–2024">&lt;b&gt;</p>',
])('%s stays as it is', (body) => expect(kept(body)).toBe(body));

test('what is copied is what was written', () => {
  const body = '<p>2022–2024, 3 of 48 &lt;1–2&gt;</p>';
  expect(load(kept(body))('p').text()).toBe(load(body)('p').text());
});

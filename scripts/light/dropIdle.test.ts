import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { dropIdle } from './dropIdle';

function drop(body: string): string {
  const $ = load(`<body>${body}</body>`);
  dropIdle($);
  return $('body').html() ?? '';
}

const script = '<script data-enhance="marks" data-serves="[data-mark]">marks();</script>';

test('a script stays where something is what it serves', () => {
  expect(drop(`<a data-mark="x">A</a>${script}`)).toBe(
    '<a data-mark="x">A</a><script data-enhance="marks">marks();</script>',
  );
});

test('a script goes where it serves nothing, and one that does not say what it serves stays', () => {
  const own = '<script data-enhance="switches">switches();</script>';
  expect(drop(`<a>A</a>${script}${own}`)).toBe(`<a>A</a>${own}`);
});

test('the sentences that a script says go with it', () => {
  const words = '<div data-serves="[data-add]" data-added="Added."></div>';
  expect(drop(`<a>A</a>${words}`)).toBe('<a>A</a>');
  expect(drop(`<b data-add="x"></b>${words}`)).toBe(
    '<b data-add="x"></b><div data-added="Added."></div>',
  );
});

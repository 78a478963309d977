import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { holdBack } from './holdBack';

const framework = {
  chunks: ['/_next/static/chunks/a.js'],
  run: { r: '</script>' },
  payload: '1:[]',
};
const chunks = new Map([
  ['/_next/static/chunks/a.js', 'import("static/chunks/chart.js")'],
  ['/_next/static/chunks/chart.js', 'recharts-surface'],
  ['/_next/static/chunks/other.js', 'recharts-surface'],
]);

function held(flight: string | null) {
  const $ = load(
    '<head><link rel="stylesheet" href="/s.css"></head><body><div data-live="chart"></div></body>',
  );
  holdBack($, '/id/data/', framework, flight, 'wake()', chunks);
  return $;
}

test('what starts the framework is kept as data, and the loader after it', () => {
  const $ = held('1:[]');
  expect(JSON.parse($('#later').text())).toEqual({
    scripts: framework.chunks,
    styles: ['/s.css'],
    run: framework.run,
    flight: '/id/data/index.txt',
    ahead: { chart: ['/_next/static/chunks/chart.js'] },
  });
  expect($('#later').text()).not.toContain('</script>');
  expect($('#later').next().text()).toBe('wake()');
});

test.each([[null], ['1:[2]']])(
  'a payload that index.txt does not repeat is refused: %s',
  (flight) => {
    expect(() => held(flight)).toThrow(/\/id\/data\/.*index\.txt.*docs\/light\.md/);
  },
);

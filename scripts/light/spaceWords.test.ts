import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { spaceWords } from './spaceWords';

function spaced(body: string): string {
  const $ = load(`<body>${body}</body>`);
  spaceWords($);
  return $('body').html() ?? '';
}

test.each([
  ['links of a menu', '<nav><a>Data</a><a>Claims</a></nav>', '<a>Data</a> <a>Claims</a>'],
  [
    'words within elements, whatever picture stands between',
    '<p><a><b>one</b></a><svg></svg><a><svg><text>x</text></svg><b>two</b></a></p>',
    '</svg> <a><svg>',
  ],
  ['a button beside a note', '<div><button>Key</button><span>(2)</span></div>', '</button> <span>'],
])('%s are parted by a space', (_, body, part) => expect(spaced(body)).toContain(part));

test.each([
  ['parts of one word', '<p><b>trans</b>aksi, trans<b>aksi</b></p>'],
  ['what is parted already', '<p><a>one</a> <a>two</a><a> three</a></p>'],
  [
    'what stands on lines of its own',
    '<div>one</div><p>two</p><details><summary>a</summary></details>',
  ],
  ['a drawing', '<svg><text><tspan>1</tspan><tspan>2</tspan></text></svg>'],
  ['a sign before a word', '<p><span>“</span><span>word</span></p>'],
])('%s stays as it is', (_, body) => expect(spaced(body)).toBe(body));

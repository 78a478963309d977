import { expect, test } from 'vitest';
import { bibtexOf } from './bibtexOf';

test('keeps names whole, titles as printed, and signs that mean something to TeX out of harm', () => {
  const bib = bibtexOf({
    id: 'a-1',
    type: 'report',
    title: '100% & #1_{x} ~ \\ Rp',
    author: [{ family: 'Sofian', given: 'A.' }, { literal: 'ECPAT, INTERPOL and UNICEF' }],
    issued: { 'date-parts': [[2024, 8, 7]] },
    publisher: 'P & Q',
    URL: 'https://a.example/100%25_b',
  });
  expect(bib).toBe(`@techreport{a-1,
  author = {Sofian, A. and {ECPAT, INTERPOL and UNICEF}},
  title = {{100\\% \\& \\#1\\_\\{x\\} \\textasciitilde{} \\textbackslash{} Rp}},
  institution = {{P \\& Q}},
  year = {2024},
  month = aug,
  day = {7},
  url = {https://a.example/100%25_b},
}
`);
});

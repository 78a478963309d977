import { expect, test } from 'vitest';
import { risOf } from './risOf';

test('writes one field a line, dates as far as they are known, and ends the record', () => {
  const ris = risOf({
    id: 'a',
    type: 'article-journal',
    title: 'T\n two',
    author: [{ family: 'Sofian', given: 'A.' }, { literal: 'PPATK' }],
    issued: { 'date-parts': [[2024, 8]] },
    page: '1-16',
  });
  expect(ris.split('\n')).toEqual([
    'TY  - JOUR',
    'ID  - a',
    'AU  - Sofian, A.',
    'AU  - PPATK',
    'TI  - T two',
    'PY  - 2024',
    'DA  - 2024/08//',
    'SP  - 1',
    'EP  - 16',
    'ER  - ',
    '',
  ]);
});

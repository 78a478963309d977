import { describe, expect, test } from 'vitest';
import { addSlide } from './editTalk';
import { emptyTalk } from './ownTalk';
import { readStored, writeStored } from './readStored';

const { talk } = addSlide({ ...emptyTalk, title: 'Rapat' }, 'role', 'catalyst');

describe('a stored talk', () => {
  test('comes back as it was', () => {
    expect(readStored(writeStored(talk))).toEqual({ is: 'talk', talk });
    expect(readStored(null)).toEqual({ is: 'none' });
  });

  test('of a later edition, or one that cannot be read, is told apart and not half read', () => {
    expect(readStored(JSON.stringify({ version: 2, slides: 'otherwise' }))).toEqual({
      is: 'newer',
    });
    for (const broken of [
      '{"version":1,"slides":[{',
      'null',
      '[]',
      '{"version":1}',
      '{"slides":[]}',
      JSON.stringify({ version: 1, slides: [...talk.slides, { kind: 'victim', id: 'x' }] }),
      JSON.stringify({ version: 1, slides: [{ kind: 'role', id: '../../secret' }] }),
    ])
      expect(readStored(broken), broken).toEqual({ is: 'broken' });
  });

  test('keeps times within their limits and texts at their length', () => {
    const slides = [{ kind: 'role', id: 'partner', seconds: 1e9, note: 'n'.repeat(9999) }];
    const read = readStored(JSON.stringify({ version: 1, slides }));
    expect(read.is === 'talk' && read.talk.slides[0]?.seconds).toBe(3600);
    expect(read.is === 'talk' && read.talk.slides[0]?.note).toHaveLength(3000);
  });
});

import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { actorSaysWhyItIsListed } from './actor-says-why-it-is-listed';

const place = 'data/cases/tiny/actors > perpustakaan-kota: whyListed';

test('lets the tiny case pass', () => {
  expect(messagesOf(actorSaysWhyItIsListed, tinyCase)).toEqual([]);
});

test('names an organisation that an activity names and that gives another reason', () => {
  const why = { id: 'Pemilik angka.', en: 'Owner of a figure.' };
  const broken = breakCase('actors.perpustakaan-kota.whyListed', why);
  expect(messagesOf(actorSaysWhyItIsListed, broken)).toEqual([
    `${place} gives another reason, although an activity names the organisation. Set it to null, or take the organisation out of the activity.`,
  ]);
});

test('names an organisation that no activity names and that gives no reason', () => {
  expect(messagesOf(actorSaysWhyItIsListed, { ...tinyCase, activities: {} })).toEqual([
    `${place} is missing, and no activity names the organisation. Say why it is listed, or name it in the activity that it took part in.`,
  ]);
});

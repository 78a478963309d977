import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { exerciseFollowsItsRecord } from './exercise-follows-its-record';

const fix = 'Read the item beside its record again and change the one that is wrong.';

test('lets exercises pass whose answers are those of the records', () => {
  expect(messagesOf(exerciseFollowsItsRecord, tinyCase)).toEqual([]);
});

test.each([
  [
    'a role that changes',
    'activities.shared-catalogue-2024.role',
    'catalyst',
    'which-role: items.shared-catalogue-2024.accepted has by "role": partner; the record says catalyst',
  ],
  [
    'a second role that goes away',
    'activities.lending-course-2023.secondRole',
    null,
    'which-role: items.lending-course-2023.accepted has by "secondRole": implementer; the record says none',
  ],
  [
    'a look-alike that goes away',
    'roles.implementer.lookAlikes',
    [],
    'which-role: items.story-hour-2023.accepted opens partner by a look-alike that implementer does not have',
  ],
  [
    'a reason for too few roles',
    'exercises.which-role.items.shared-catalogue-2024.speaksFor',
    [{ role: 'catalyst', says: 'nothing', rests: [] }],
    'which-role: items.shared-catalogue-2024.speaksFor is about catalyst; the other roles are implementer, catalyst',
  ],
  [
    'a record that is gone',
    'exercises.which-role.items.story-hour-2023.speaksFor.1.rests',
    ['roles/organiser'],
    'which-role: items.story-hour-2023.speaksFor names "roles/organiser", and no record has this id',
  ],
  [
    'figures that no longer compare',
    'figures.loans-2023.comparableWith',
    [],
    'share-a-scale: items.two-years.answer is "yes", and the figures do not call each other comparable',
  ],
  [
    'a pair that is forbidden',
    'mustNotDraw.loans-as-readers.pairs',
    [['loans-2022', 'loans-2023']],
    'share-a-scale: items.two-years.answer is "yes", and a forbidden picture keeps the figures apart',
  ],
  [
    'a no without a forbidden picture',
    'exercises.share-a-scale.items.two-years.answer',
    'no',
    'share-a-scale: items.two-years.answer is "no", and no forbidden picture names the pair',
  ],
  [
    'a status that changes',
    'claims.stories-told.status',
    'stated-only',
    'what-supports: items.stories-told.answer is "supported", and the record\'s status is "stated-only"',
  ],
  [
    'a date that becomes exact',
    'activities.lending-course-2023.when.from',
    '2023-09-02',
    'how-exactly-when: items.lending-course-2023.answer.precision is "month", and the record says "day"',
  ],
  [
    'a term that is discouraged now',
    'glossary.taman-baca.usage',
    'discouraged',
    'term-pairs: items.taman-baca.useInstead is missing for a term marked discouraged',
  ],
  [
    'a choice that no term is',
    'exercises.term-pairs.items.taman-baca.near',
    ['perpustakaan'],
    'term-pairs: items.taman-baca.near names "perpustakaan", and no term has this id',
  ],
])('notices %s', (_, path, value, message) => {
  const messages = messagesOf(exerciseFollowsItsRecord, breakCase(path, value));
  expect(messages).toContain(`data/cases/tiny/exercises > ${message}. ${fix}`);
});

test('notices a look-alike that no longer sets two roles beside each other', () => {
  const broken = breakCase('roles.implementer.lookAlikes.0.activities', []);
  expect(messagesOf(exerciseFollowsItsRecord, broken)).toContainEqual(
    expect.stringContaining('items.shared-catalogue-2024.tested names a look-alike of implementer'),
  );
});

import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyCase } from '#tests/tinyCase';
import { nameFill } from './nameFill';

const base = createBase(tinyCase);
const { actOf, focus } = base.vocabularies;

test('the fill of a mark is named by what the activity is about', () => {
  for (const about of ['direct', 'context'] as const)
    expect(nameFill({ base, locale: 'en' }, { focus: about, actOf: 'own' })).toBe(
      focus[about].short.en.toLowerCase(),
    );
});

test('the act of another body is named as such, whatever it is about', () => {
  expect(nameFill({ base, locale: 'id' }, { focus: 'direct', actOf: 'another-body' })).toBe(
    actOf['another-body'].short.id.toLowerCase(),
  );
});

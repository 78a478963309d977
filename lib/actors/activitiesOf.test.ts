import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { roleIds } from '../roles/roleIds';
import { activitiesOf } from './activitiesOf';

const { all } = base.activities;

test('finds every activity that names the organisation, once', () => {
  for (const { id } of base.actors.all) {
    const found = activitiesOf(id, all, roleIds).flatMap((group) => group.activities);
    expect(found).toHaveLength(all.filter(({ actors }) => actors.includes(id)).length);
  }
});

test('an organisation that no activity names has no group', () => {
  expect(activitiesOf('nobody', all, roleIds)).toEqual([]);
});

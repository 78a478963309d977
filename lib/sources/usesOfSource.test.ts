import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { usesOfSource } from './usesOfSource';
import { groupUses } from './groupUses';

const kindsOf = (id: string) => new Set(usesOfSource(base, id).map(({ kind }) => kind));

describe('usesOfSource(base, id)', () => {
  it('finds the activity, the claim and the figure that name a source', () => {
    for (const activity of base.activities.all)
      for (const source of activity.sources)
        expect(usesOfSource(base, source)).toContainEqual(
          expect.objectContaining({ kind: 'activity', path: `timeline/${activity.id}/` }),
        );
    for (const claim of base.claims.all)
      for (const source of claim.sources)
        expect(usesOfSource(base, source)).toContainEqual(
          expect.objectContaining({ kind: 'claim', path: `claims/#${claim.id}` }),
        );
    for (const figure of base.figures.all)
      for (const source of figure.sources)
        expect(usesOfSource(base, source)).toContainEqual(
          expect.objectContaining({ kind: 'figure', path: `data/figures/#${figure.id}` }),
        );
  });

  it('counts a record once, however often it names the source', () => {
    for (const { id } of base.sources.all) {
      const keys = usesOfSource(base, id).map(({ kind, id: record }) => `${kind} ${record}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('finds nothing for a source that no record names', () => {
    expect(usesOfSource(base, 'no-such-source')).toEqual([]);
  });

  it('finds the definitions that rest on a source', () => {
    for (const source of base.roles.catalyst.sources) expect(kindsOf(source)).toContain('role');
  });
});

describe('groupUses(source, uses)', () => {
  it('gives every source a group, so that the filter can find each', () => {
    const without = base.sources.all.filter(
      (source) => groupUses(source, usesOfSource(base, source.id)).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('does not count the paper among the works that it lists', () => {
    const paper = base.sources.get(base.paper?.source ?? '');
    expect(groupUses(paper, [])).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts as ecpat } from '#data/cases/ecpat/index';

/** The code that any case runs through, without its tests and without what is generated. */
const files = ['components', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/made\//.test(file));

/** Strings and numbers of a file; comments may give examples. */
function literalsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`|\b(\d{4})\b/g)].map(
    ([, single, double, template, number]) => single ?? double ?? template ?? number ?? '',
  );
}

describe('components and lib know no case', () => {
  it('no record of the case is named in them', () => {
    const { sources, actors, activities, figures, claims, charts, laws, mustNotDraw } = ecpat;
    const collections = { sources, actors, activities, figures, claims, charts, laws, mustNotDraw };
    const all = Object.values(collections).flatMap((records) => Object.keys(records));
    // An id of one word may be any word.
    const ids = new Set(all.filter((id) => id.includes('-')));
    expect(ids.size).toBeGreaterThan(500);
    const named = files.flatMap((file) =>
      literalsOf(file)
        .filter((literal) => ids.has(literal))
        .map((id) => `${file}: ${id}`),
    );
    expect(named).toEqual([]);
  });

  it('no chart knows a year, or a number of one record', () => {
    const drawn = files.filter((file) => /^(components|lib)\/charts\//.test(file));
    expect(drawn.length).toBeGreaterThan(50);
    const years = drawn.flatMap((file) =>
      literalsOf(file)
        // The namespace of SVG is an address, and the year in it no fact of a case.
        .filter((literal) => /\b(19|20)\d\d\b/.test(literal) && !/^https?:/.test(literal))
        .map((literal) => `${file}: ${literal}`),
    );
    expect(years).toEqual([]);
  });
});

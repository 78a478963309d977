import type { Drawn } from './drawn';
import type { Mark } from './mark';

/** All marks of a drawing, in the order in which they are drawn. */
export function marksOf({ form, data }: Drawn): readonly Mark[] {
  switch (form) {
    case 'columns':
      return data.columns.map(({ mark }) => mark);
    case 'stack':
      return [...data.parts.map(({ mark }) => mark), data.sum.mark];
    case 'dots':
      return data.dots.map(({ mark }) => mark);
    case 'quarters':
      return data.panels.flatMap(({ values }) => values.map(({ mark }) => mark));
    case 'reported':
      return data.rows.flatMap(({ pages }) => pages.map(({ mark }) => mark));
    case 'covered':
      return data.rows.map(({ mark }) => mark);
    case 'range':
      return [data.range, data.inside.mark];
  }
}

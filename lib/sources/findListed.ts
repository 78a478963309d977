import type { Base } from '#data/base';
import type { Source, WithId } from '#data/types';
import { yearAsListed } from '../cite/labelParts';

function bare(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The work of the paper's list to which a public page stands, found by the list's own label; `null` if none has it. */
export function findListed(base: Base, label: string): WithId<Source> | null {
  const wanted = bare(label);
  const found = base.sources.all.find((source) => {
    if (!source.citation) return false;
    const authors = source.citation.authorsAsCited ?? source.citation.authors;
    const names = authors.map((a) => ('literal' in a ? a.literal : a.family));
    return bare(names.join('') + (yearAsListed(source) ?? '')) === wanted;
  });
  return found ?? null;
}

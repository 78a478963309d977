import type { Case } from '#data/types';
import type { Context } from './types';

/**
 * Where a collection or another field of a case is written, for messages: its file, its folder (with a slash at the
 * end) if it has several files, or `index.ts` of the case, if it has none of its own.
 */
export function homeOf(field: string, facts: Case, { files }: Context): string {
  const folder = `data/cases/${facts.name}`;
  const [first, ...others] = files[field] ?? [];
  if (!first) return `${folder}/index.ts`;
  return others.length > 0 ? `${folder}/${field}/` : first.file;
}

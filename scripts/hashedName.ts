import { createHash } from 'node:crypto';

/** Name of a file that hosts let browsers keep: it changes with the content, `search.id.1a2b3c4d.json`. */
export function hashedName(name: string, content: string | Buffer, ending: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${name}.${hash}.${ending}`;
}

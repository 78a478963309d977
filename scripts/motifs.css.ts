import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RoleId } from '#data/types';

const file = 'components/roles/made/motifs.css';

const motifs: Readonly<Record<RoleId, string>> = {
  implementer: 'truntum',
  catalyst: 'parang',
  partner: 'kawung',
};

/** A drawing as an address; only what would end an address or a rule is escaped, so that the rest compresses well. */
export function dataAddress(svg: string): string {
  const escaped = svg.trim().replace(/[%#<>"\r\n]/g, (mark) => encodeURIComponent(mark));
  return `data:image/svg+xml,${escaped}`;
}

/**
 * Puts the drawings of cloth in `public/motifs/` into rules: each is half a kilobyte (gzip), which is not worth a
 * request, and the largest paint of the overview would wait for it. They are values of a property, since a build for older
 * browsers writes a mask twice.
 */
export function run(): void {
  const rules = Object.entries(motifs).map(([role, motif]) => {
    // A mask shows nobody its title.
    const svg = readFileSync(`public/motifs/${motif}.svg`, 'utf8').replace(
      /<(title|desc)>.*?<\/\1>/g,
      '',
    );
    const address = dataAddress(svg);
    return `.cloth-${role}{--motif:url("${address}")}`;
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `@layer components{${rules.join('')}}`);
}

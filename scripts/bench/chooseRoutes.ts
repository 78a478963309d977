import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../budgets/kindOf';
import { addressOf } from '../light/addressOf';

/** A page that stands for its kind: the heaviest of it. */
export type Route = { readonly kind: string; readonly address: string; readonly html: string };

/** Chooses one page of each kind from a built folder, of those that are read in one language. */
export function chooseRoutes(out: string): Route[] {
  const heaviest = new Map<string, Route & { readonly bytes: number }>();
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('index.html') || file.startsWith('404')) continue;
    const address = addressOf(file);
    const html = readFileSync(join(out, file), 'utf8');
    const bytes = gzipSync(html).length;
    const kind = kindOf(address);
    if (kind.endsWith(', parallel')) continue;
    if (bytes > (heaviest.get(kind)?.bytes ?? 0))
      heaviest.set(kind, { kind, address, html, bytes });
  }
  return [...heaviest.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}

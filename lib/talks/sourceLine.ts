import { countLines } from './slideText';
import type { SlideSource } from './resolvedTalk';
import type { TalkWords } from './talkWords';

/** The room for the foot of a slide, in px of the 1280 by 720 drawing: never under a fiftieth of its height. */
export const footSetting = { size: 18, weight: 500, width: 900, tracking: 0 } as const;

/** Sources of one level stand together, so that the level is said once: `A; B (text read); C (abstract read)`. */
function listSources(sources: readonly SlideSource[]): string {
  const levels = new Map<string, string[]>();
  for (const { name, checkedWords } of sources)
    levels.set(checkedWords, [...(levels.get(checkedWords) ?? []), name]);
  return [...levels].map(([level, names]) => `${names.join('; ')} (${level})`).join('; ');
}

/**
 * The sources of a slide in one text of at most two rows: as many as fit are named, the others counted.
 * @param address where all of them are named; `null` where the site has no address.
 */
export function sourceLine(
  sources: readonly SlideSource[],
  address: string | null,
  words: Pick<TalkWords, 'sources' | 'more' | 'all'>,
): string {
  const end = address === null ? '' : ` ${words.all(address)}`;
  for (let named = sources.length; named > 0; named -= 1) {
    const rest = sources.length - named;
    const more = rest > 0 ? `; ${words.more(rest)}` : '';
    const line = `${words.sources} ${listSources(sources.slice(0, named))}${more}.${end}`;
    if (named === 1 || countLines(line, footSetting) <= 2) return line;
  }
  return end.trim();
}

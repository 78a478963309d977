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
  const naming = (count: number) => {
    const rest = sources.length - count;
    const more = rest > 0 ? `; ${words.more(rest)}` : '';
    return `${words.sources} ${listSources(sources.slice(0, count))}${more}.${end}`;
  };
  const fits = (line: string) => countLines(line, footSetting) <= 2;
  if (sources.length === 0) return end.trim();
  const whole = naming(sources.length);
  if (fits(whole)) return whole;
  // Up from one, since a case may have a thousand sources behind a slide and two rows hold about ten.
  let line = naming(1);
  for (let count = 2; count < sources.length; count += 1) {
    const longer = naming(count);
    if (!fits(longer)) break;
    line = longer;
  }
  return line;
}

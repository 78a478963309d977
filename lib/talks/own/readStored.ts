import {
  addedKind,
  emptyTalk,
  isId,
  ownLimits,
  ownVersion,
  readSeconds,
  type OwnSlide,
  type OwnTalk,
} from './ownTalk';

/**
 * What was found in the storage: a talk, nothing, a talk that a later edition wrote, or something that cannot be read.
 * The last two are left as they are.
 */
export type StoredTalk =
  { readonly is: 'talk'; readonly talk: OwnTalk } | { readonly is: 'none' | 'newer' | 'broken' };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

function readSlide(value: unknown): OwnSlide | null {
  if (!isRecord(value)) return null;
  const kind = addedKind(value['kind']);
  const id = value['id'];
  if (!kind || !isId(id)) return null;
  const given = isRecord(value['headlines']) ? Object.entries(value['headlines']) : [];
  const headlines = given
    .map(([language, text]) => [language, readText(text, ownLimits.headline)] as const)
    .filter(([, text]) => text !== '');
  const seconds = readSeconds(value['seconds']);
  return {
    ...{ kind, id, headlines: Object.fromEntries(headlines) },
    note: readText(value['note'], ownLimits.note),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

/**
 * Reads a talk that was stored, whoever wrote it. A single slide that cannot be read makes the whole talk broken, so
 * that saving never drops a part of what somebody had.
 * @param stored text from the storage; `null` where there is none
 */
export function readStored(stored: string | null): StoredTalk {
  if (stored === null) return { is: 'none' };
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || typeof value['version'] !== 'number') return { is: 'broken' };
    if (value['version'] > ownVersion) return { is: 'newer' };
    const given = value['slides'];
    if (!Array.isArray(given)) return { is: 'broken' };
    const slides = given.map(readSlide).filter((slide) => slide !== null);
    if (slides.length < given.length) return { is: 'broken' };
    const title = readText(value['title'], ownLimits.headline);
    return { is: 'talk', talk: { ...emptyTalk, title, slides } };
  } catch {
    return { is: 'broken' };
  }
}

/** A talk as it is stored. */
export function writeStored(talk: OwnTalk): string {
  return JSON.stringify({ version: ownVersion, ...talk });
}

import { addedKind, keyOf, type OwnTalk } from '#lib/talks/own/ownTalk';
import type { FrameFile, SlideFile } from '#lib/talks/own/slideFile';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFrame(value: unknown): value is FrameFile {
  return isObject(value) && isObject(value['known']) && isObject(value['frames']);
}

function isSlide(value: unknown): value is SlideFile {
  return isObject(value) && Object.values(value).every((side) => isObject(side) && 'html' in side);
}

async function fetchJson<T>(address: string, isRight: (value: unknown) => value is T): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const value: unknown = await answer.json();
  if (!isRight(value)) throw new Error(`${address} is not what was expected.`);
  return value;
}

/** The files of a talk of one's own, fetched as they are needed and kept while the page is open. */
export function openSlideFiles(frameAddress: string) {
  const folder = frameAddress.replace(/[^/]*$/, '');
  const files = new Map<string, SlideFile>();
  let frame: FrameFile | null = null;

  const isKnown = (key: string) => {
    const [kindName, id = ''] = key.split('/');
    const kind = addedKind(kindName);
    return kind !== undefined && frame !== null && frame.known[kind].includes(id);
  };

  return {
    files,
    /** The picture of a chart, for PowerPoint. @throws Error if it does not come */
    fetchPicture: async (id: string, language: string): Promise<Uint8Array> => {
      const answer = await fetch(`${folder}chart/${id}.${language}.png`);
      if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    isKnown,
    frame: () => frame,
    /** Fetches what the talk needs and is not there yet. @returns whether everything known is there */
    load: async (talk: OwnTalk): Promise<boolean> => {
      try {
        frame ??= await fetchJson(frameAddress, isFrame);
      } catch {
        return false;
      }
      const wanted = talk.slides.map(keyOf).filter((key) => isKnown(key) && !files.has(key));
      const came = await Promise.allSettled(
        wanted.map(async (key) => files.set(key, await fetchJson(`${folder}${key}.json`, isSlide))),
      );
      return came.every(({ status }) => status === 'fulfilled');
    },
  };
}

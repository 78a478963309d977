import type { PptxOptions } from '#lib/pptx/writePptx';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';

/** Name of the event by which the page asks for a file. */
export const pptxOrder = 'own-pptx';

/** What the writer is handed; it answers with the bytes, or with `null` where a part did not fit. */
export type PptxOrder = {
  readonly talks: readonly [ResolvedTalk, ...ResolvedTalk[]];
  readonly options: PptxOptions;
  readonly done: (bytes: Uint8Array<ArrayBuffer> | null) => void;
};

/** Whether an event brings an order. */
export function isPptxOrder(value: unknown): value is PptxOrder {
  return typeof value === 'object' && value !== null && 'talks' in value && 'done' in value;
}

let waking: Promise<unknown> | undefined;

/** Fetches the writer once; a failed attempt is forgotten, so that the next press tries again. */
function wake(address: string): Promise<unknown> {
  waking ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  }).catch((error: unknown) => {
    waking = undefined;
    throw error;
  });
  return waking;
}

/** Lets the writer make a file. @returns `null` where it could not be fetched or made */
export async function orderPptx(
  address: string,
  order: Omit<PptxOrder, 'done'>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    await wake(address);
    return await new Promise((done) =>
      document.dispatchEvent(new CustomEvent(pptxOrder, { detail: { ...order, done } })),
    );
  } catch {
    return null;
  }
}

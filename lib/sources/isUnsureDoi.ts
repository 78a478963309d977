import type { Source } from '#data/types';

/** Whether the address of a source is a DOI in disguise that no page of the publisher or a catalogue confirms. */
export function isUnsureDoi({ url, citation }: Pick<Source, 'url' | 'citation'>): boolean {
  return url !== null && new URL(url).host === 'doi.org' && !citation?.doi;
}

import type { Concept, Records } from '#data/types';
import type { SourceId } from './sources';

/** Concepts of the paper, and others that help to read it. */
export const concepts = {
  'love-of-reading': {
    label: { id: 'Minat baca', en: 'Love of reading' },
    account: { id: 'Keinginan untuk membaca.', en: 'The wish to read.' },
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
    isPapers: true,
    labelAsPrinted: null,
  },
} satisfies Records<Concept<SourceId>>;

/** Id of one of them. */
export type ConceptId = keyof typeof concepts;

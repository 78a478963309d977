import { createBase } from './base';
import { facts } from './chosen';

/** The case that this site shows, ready to be read. */
export const base = createBase(facts);

/** The same case as its records, for what reads a whole case. */
export { facts };

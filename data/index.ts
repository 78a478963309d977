import { createBase } from './base';
import { ecpat } from './cases/ecpat';

/** The case that this site shows, ready to be read. */
export const base = createBase(ecpat);

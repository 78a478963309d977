import { createBase } from '#data/base';
import { tinyCase } from './tinyCase';

/** The tiny case, ready to be read: what the tests of the code read, so that no edit of evidence breaks them. */
export const tinyBase = createBase(tinyCase);

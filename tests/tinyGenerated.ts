import type { Generated } from '#lib/view';

/** What stands in a test for what was generated from the records. */
export const tinyGenerated: Generated = {
  pictureOf: (chartId, _, width) => `<svg data-picture="${chartId} ${width}"></svg>`,
  citationOf: (id) => [`Citation of ${id}.`],
};

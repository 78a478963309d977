/** The small sites that the tests build, and the folder of its host in which each lies. */
export const smallSites = [
  { name: 'tiny', basePath: '/taman-baca' },
  { name: 'least', basePath: '' },
] as const;

/** Where a small site lies once it is built. */
export function smallOut(name: (typeof smallSites)[number]['name']): string {
  return `.copies/small/out-${name}`;
}

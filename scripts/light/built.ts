/** What the built folder holds besides the page, by address. */
export type Built = {
  readonly read: (address: string) => string | null;
  readonly readBytes: (address: string) => Buffer | null;
};

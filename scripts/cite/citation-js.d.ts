declare module '@citation-js/core' {
  type Register = { add(name: string, xml: string): void; get(name: string): string };
  type BibtexConfig = {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  };
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly locales: Register; readonly styles: Register };
      get(name: '@bibtex'): BibtexConfig;
    };
    readonly output: { format(name: string, data: readonly unknown[], options?: object): unknown };
    readonly input: { chain(input: unknown, options?: object): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

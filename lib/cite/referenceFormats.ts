/** Ending of a file of references. */
export type ReferenceFormat = 'bib' | 'ris' | 'json';

/** The formats that reference managers read, each with its name and the ending of its files. */
export const referenceFormats: readonly {
  readonly name: string;
  readonly ending: ReferenceFormat;
}[] = [
  { name: 'BibTeX', ending: 'bib' },
  { name: 'RIS', ending: 'ris' },
  { name: 'CSL-JSON', ending: 'json' },
];

import type { PageEntry } from '#data/pages';
import type { Case, Text } from '#data/types';

/** What is wrong with one field of one record, and what to do about it. */
export type Finding = {
  /** Collection of the case, as `Case` names it; the runner turns it into a file. */
  readonly collection: string;
  /** Id of the record; `null` where the collection is a single record. */
  readonly record: string | null;
  readonly field: string;
  /** Goes on after the field: `is before when.from`. */
  readonly problem: string;
  /** What to do, as one sentence with its full stop. */
  readonly fix: string;
  /** What an allow-list would name, for checks that have one. */
  readonly subject?: string;
};

/** The record files of a case: by collection, each file with the ids that it defines. */
export type CaseFiles = Readonly<
  Record<string, readonly { readonly file: string; readonly ids: readonly string[] }[]>
>;

/** What a check may read beside the case: its files, the pages and the words of the interface. */
export type Context = {
  readonly files: CaseFiles;
  readonly pages: Readonly<Record<string, PageEntry>>;
  /** Folders below `app/[locale]` with a `page.tsx`; the overview is the empty string. */
  readonly pageFolders: readonly string[];
  /** The words of the interface, as the keys below their namespace, in every language. */
  readonly messages: readonly {
    readonly namespace: string;
    readonly key: string;
    readonly text: Text;
  }[];
  /** Cases that show which fields a record has, beside the one that is checked. */
  readonly models: readonly Case[];
};

/** One evidence rule: its name is its file's, and its test lies beside it. */
export type Check = {
  readonly name: string;
  readonly description: string;
  /** Says what a record has to have before other rules can read it: they wait until nothing is found. */
  readonly isShape?: true;
  readonly run: (facts: Case, context: Context) => readonly Finding[];
  /** Subjects that a case lets through; one that no longer needs it is itself a finding. */
  readonly allowed?: (facts: Case) => readonly string[];
};

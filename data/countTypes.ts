import type { Focus, PublisherType, RoleId, StudyPeriod } from './basicTypes';

/** Which activities are meant; a field that is left out leaves the choice open. */
export type ActivityChoice = {
  readonly role?: RoleId;
  readonly focus?: Focus;
  readonly periods?: readonly StudyPeriod[];
  readonly isDated?: boolean;
};

/** Which public pages are meant; the works of the paper's own list are not among them. */
export type SourceChoice = {
  readonly publisherType?: PublisherType;
  readonly isDated?: boolean;
};

/**
 * What a `{placeholder}` stands for that any text of a case may count: a number of records, or a year taken from them.
 * Years are those in which the chosen activities began, and the last in which one began or ended.
 */
export type CaseCount =
  | ({
      readonly of: 'activities';
      readonly give: 'number' | 'first-year' | 'last-year';
    } & ActivityChoice)
  | ({
      readonly of: 'sources';
      /** `fullest-year` is the year with most of them, `number-in-fullest-year` how many. */
      readonly give:
        | 'number'
        | 'first-year'
        | 'last-year'
        | 'fullest-year'
        | 'number-in-fullest-year'
        | 'kinds-of-publisher';
    } & SourceChoice)
  /** Organisations beside the one studied, by the roles of the activities that name them. */
  | { readonly of: 'actors'; readonly under: RoleId | 'any-role' | 'several-roles' | 'no-role' }
  /** First or last year that the paper studies. */
  | { readonly of: 'study'; readonly give: 'first-year' | 'last-year' }
  /** Pairs of a role and a year of the study; with `isEmpty`, those without an activity. */
  | { readonly of: 'cells'; readonly isEmpty?: true };

/** What a `{placeholder}` of a chart stands for: what the case counts, or what stands in the chart itself. */
export type Count =
  | CaseCount
  /** Figures of the chart itself; with `known`, those of which only bounds or only words are known. */
  | { readonly of: 'figures'; readonly known?: 'by-bounds' | 'in-words' }
  /** Groups of figures in a chart that has groups. */
  | { readonly of: 'groups' }
  /** Pages that the chart draws; with `reading`, those of one reading, counted from 0. */
  | { readonly of: 'pages'; readonly reading?: number };

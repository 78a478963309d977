import type { Text } from './text';

/**
 * Words of the interface that only a case can say: they name its subject, its organisation or its paper. They stand
 * in the same namespaces as `messages/`, are read by the same function and may take the same values; a word that
 * would be true of any case belongs into `messages/` instead.
 */
export type CaseWords = {
  readonly Header: { readonly siteName: Text };
  readonly Pages: { readonly overview: { readonly description: Text } };
  readonly Footer: { readonly licence: Text };
  /** `lead` takes `{year}` of the paper, `{organisation}`, `{from}`, `{to}` and `{count}` activities. */
  readonly Hero: { readonly question: Text; readonly lead: Text };
  readonly PaperStrip: { readonly whatWasRead: Text };
  /** `years` takes the first `{year}` with an activity that is directly about the subject. */
  readonly OverviewPage: {
    readonly years: Text;
    readonly yearsWithoutDirect: Text;
    readonly yearsLead: Text;
  };
  /** How an activity is called that is directly about the subject, in each place that names it. */
  readonly RoleCard: { readonly direct: Text };
  readonly ActivityKey: { readonly filled: Text };
  readonly ClaimKey: { readonly direct: Text };
  readonly TimelineKey: { readonly direct: Text };
  readonly YearBlock: { readonly counts: Text };
  readonly YearCounts: { readonly direct: Text };
  readonly ChartTable: { readonly direct: Text };
  readonly Slide: { readonly direct: Text };
  readonly TimelineFilters: { readonly direct: Text };
  readonly TimelineEmpty: { readonly finding: Text };
  readonly RoleYears: {
    readonly titleWithDirect: Text;
    readonly titleWithoutDirect: Text;
    readonly direct: Text;
  };
  readonly ClaimsPage: { readonly checked: Text };
  readonly AboutPage: { readonly lead: Text };
  readonly AboutSection: { readonly 'two-amounts': Text };
  readonly AboutCoding: { readonly roleLead: Text; readonly focusLead: Text };
  readonly AboutLimits: { readonly abstract: Text };
  readonly AboutAmounts: { readonly rule: Text; readonly read: Text };
  readonly AboutCare: { readonly level: Text; readonly words: Text };
  /** Takes the `{title}` of the paper, where there is one. */
  readonly AboutSite: { readonly attribution: Text };
  readonly HelpBar: { readonly material: Text };
  readonly Cite: { readonly author: Text; readonly siteTitle: Text };
  readonly GlossaryPage: { readonly care: Text };
  readonly FrameworkPage: {
    readonly concepts: Text;
    readonly rolesLead: Text;
    readonly othersLead: Text;
    readonly lawsLead: Text;
  };
  readonly LawStrip: { readonly quietSaid: Text };
  /** The dated steps that a law of the case can go through, in their order; each takes a `{date}`. */
  readonly LawEntry: { readonly steps: Readonly<Record<string, Text>> };
};

import type { Locale } from '#data/locales';

/** What structured data says of this site, in one language. */
export type SiteFacts = {
  readonly locale: Locale;
  /** Address without a slash at its end. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly author: string;
  /** Address of the licence of our texts and charts. */
  readonly licence: string;
  /** ISO date on which the records were last gone through. */
  readonly date: string;
};

import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { ChartWidth } from '#lib/charts/chartWidths';
import type { Pieces } from '#lib/cite/pieces';

/** What a function or component needs to read records: the case it is handed, and the reader's language. */
export type View = { readonly base: Base; readonly locale: Locale };

/**
 * What was generated from the records before the build. Whoever makes the view hands it in, since components read no
 * files: an application in the browser may have it from elsewhere. Both functions throw an error that says what is
 * missing.
 */
export type Generated = {
  /** The picture of a chart with an axis at one width, as SVG. */
  readonly pictureOf: (chartId: string, locale: Locale, width: ChartWidth) => string;
  /** The citation in APA 7 of an item: the id of a source, or say `chart-<id>-<language>`. */
  readonly citationOf: (id: string, locale: Locale) => Pieces;
};

/** The view of a page: for components that show what was generated too. */
export type PageView = View & { readonly generated: Generated };

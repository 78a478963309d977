/**
 * Id of the words that stand beside a mark. It begins with the chart, because two charts on one page may show the same
 * figure; all widths of a chart share the words.
 */
export function wordsId(chartId: string, markId: string): string {
  return `${chartId}--${markId}`;
}

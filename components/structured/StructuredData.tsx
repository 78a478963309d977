type Props = {
  /** A block in the vocabulary of schema.org. */
  readonly block: object;
};

/** What the page is about, for machines. No "<" stands in it, so that no text can end the block early. */
export function StructuredData({ block }: Props) {
  const json = JSON.stringify(block).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

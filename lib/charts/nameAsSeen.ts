function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/**
 * A mark's name that holds the words drawn in it, in their order, so that whoever says aloud what they see reaches it
 * (WCAG 2.5.3).
 * @param seen the words drawn, from first to last; none where the mark is a shape alone
 */
export function nameAsSeen(name: string, seen: readonly string[]): string {
  const words = seen.join(' ');
  return fold(name).includes(fold(words)) ? name : `${words}: ${name}`;
}

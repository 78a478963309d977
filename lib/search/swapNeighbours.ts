/** The word with each pair of neighbouring letters swapped in turn: the commonest slip of quick fingers. */
export function swapNeighbours(word: string): readonly string[] {
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, i) => {
    const before = letters.slice(0, i).join('');
    return `${before}${letter}${letters[i] ?? ''}${letters.slice(i + 2).join('')}`;
  });
  return [...new Set(swapped)].filter((other) => other !== word);
}

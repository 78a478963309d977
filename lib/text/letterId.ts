/** The place of a letter in a list from A to Z: `letter-A`. The group of what begins with no letter is `letter-0`, since "#" would end an address. */
export function letterId(letter: string): string {
  return `letter-${/^\p{L}/u.test(letter) ? letter : '0'}`;
}

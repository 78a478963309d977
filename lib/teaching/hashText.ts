/** How long a hash is, in hexadecimal digits. */
export const hashLength = 16;

/**
 * Sixteen hexadecimal digits that change when a text changes: FNV-1a, 32 bits, twice with different starts.
 * For telling whether two people coded the same wording, not for secrets.
 */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const half = (start: number) => {
    let hash = start >>> 0;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}

import { expect, test } from 'vitest';
import { dataAddress } from './motifs.css';

test('a drawing in an address ends neither the address nor the rule, and stays the same drawing', () => {
  const svg = '<svg fill="#000">\n<path d="M0 0h100%"/></svg>';
  const address = dataAddress(`${svg}\n`);
  expect(address).not.toMatch(/["#<>\n]/);
  expect(decodeURIComponent(address.replace('data:image/svg+xml,', ''))).toBe(svg);
});

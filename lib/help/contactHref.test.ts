import { expect, test } from 'vitest';
import { contactHref } from './contactHref';

test('a telephone number can be called, an address opened or written to', () => {
  expect(contactHref({ type: 'phone', value: '110' })).toBe('tel:110');
  expect(contactHref({ type: 'email', value: 'a@b.example' })).toBe('mailto:a@b.example');
  expect(contactHref({ type: 'web', value: 'https://b.example' })).toBe('https://b.example');
});

test('no link is made up for a WhatsApp number or for the way through another channel', () => {
  expect(contactHref({ type: 'whatsapp', value: '08000-000' })).toBeNull();
  expect(contactHref({ type: 'via', value: 'SAPA' })).toBeNull();
});

import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyContext } from '#tests/tinyContext';
import { textIsNotPastedFromTheOtherLanguage } from './text-is-not-pasted-from-the-other-language';

test('lets translations and texts without letters pass', () => {
  expect(messagesOf(textIsNotPastedFromTheOtherLanguage, tinyCase)).toEqual([]);
});

test('refuses English under the Indonesian label', () => {
  const broken = breakCase('roles.partner.label.id', 'Partner');
  expect(messagesOf(textIsNotPastedFromTheOtherLanguage, broken)).toEqual([
    'data/cases/tiny/roles > partner: label is "Partner" in two languages. Translate it; if it is a name, add it to namesInBothLanguages in data/cases/tiny/index.ts.',
  ]);
});

test('lets a name on the allow-list pass', () => {
  const changed = breakCase(
    'namesInBothLanguages',
    ['Bank Buku'],
    breakCase('actors.perpustakaan-kota.name', { id: 'Bank Buku', en: 'Bank Buku' }),
  );
  expect(messagesOf(textIsNotPastedFromTheOtherLanguage, changed)).toEqual([]);
});

test('refuses English pasted into the Indonesian messages', () => {
  const text = { id: 'Open {count} sources', en: 'Open {count} sources' };
  const context = { ...tinyContext, messages: [{ namespace: 'Header', key: 'open', text }] };
  expect(messagesOf(textIsNotPastedFromTheOtherLanguage, tinyCase, context)).toEqual([
    'messages > Header: open is "Open {count} sources" in two languages. Translate it; if it is a name, add it to namesInBothLanguages in data/cases/tiny/index.ts.',
  ]);
});

test('lets a message that is nothing but numbers pass', () => {
  const text = { id: '{year}: {count, number}', en: '{year}: {count, number}' };
  const context = { ...tinyContext, messages: [{ namespace: 'Strip', key: 'year', text }] };
  expect(messagesOf(textIsNotPastedFromTheOtherLanguage, tinyCase, context)).toEqual([]);
});

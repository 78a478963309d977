import { markBorrowed } from '#data/complete';
import type { Locale } from '#data/locales';
import type { CaseWords } from '#data/words';
import type { Messages } from 'next-intl';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function inLocale(words: unknown, locale: Locale): unknown {
  if (!isObject(words)) return words;
  if (typeof words[locale] === 'string') return words[locale];
  return Object.fromEntries(Object.entries(words).map(([k, v]) => [k, inLocale(v, locale)]));
}

function merge(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over ?? under;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(under[key], over[key])]));
}

function mark(words: unknown): unknown {
  if (typeof words === 'string') return markBorrowed(words);
  if (!isObject(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, mark(inner)]));
}

/** The messages of an unfinished language: what it lacks is taken from another one, and marked. */
export function borrowWords(own: unknown, others: unknown): unknown {
  return merge(mark(others), own);
}

function areMessages(value: unknown): value is Messages {
  return isObject(value) && isObject(value['Pages']);
}

/**
 * The words of the interface in one language, with those that the case adds.
 * @param messages content of `messages/<locale>.json`
 * @param place file that they come from, for the message
 * @throws Error naming the file, if it holds no messages.
 */
export function mergeWords(
  messages: unknown,
  words: CaseWords,
  locale: Locale,
  place = `messages/${locale}.json`,
): Messages {
  const merged = merge(messages, inLocale(words, locale));
  if (areMessages(messages) && areMessages(merged)) return merged;
  throw new Error(
    `${place} holds no messages. It is one object of namespaces, as messages/id.json is.`,
  );
}

import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { defaultLocale, locales } from '#data/locales';

export default getRequestConfig(async ({ locale: asked }) => {
  // Route handlers cannot read root params; they name their language.
  const named = asked ?? (await rootLocale());
  const locale = hasLocale(locales, named) ? named : defaultLocale;
  // Complete in each language by check: nothing is merged under a language.
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Asia/Jakarta' };
});

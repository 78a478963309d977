import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';
import { builtLocales, defaultLocale } from '#data/locales';
import { interfaceWords } from './interfaceWords';

export default getRequestConfig(async ({ locale: asked }) => {
  // Route handlers cannot read root params; they name their language.
  const named = asked ?? (await rootLocale());
  const locale = hasLocale(builtLocales, named) ? named : defaultLocale;
  return { locale, messages: interfaceWords(locale), timeZone: 'Asia/Jakarta' };
});

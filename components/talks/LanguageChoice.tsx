import { useTranslations } from 'next-intl';
import { locales, type Locale } from '#data/locales';

type Props = { readonly name: string; readonly label: string; readonly chosen: Locale };

/** A choice of language as radio buttons, each language named in itself. */
export function LanguageChoice({ name, label, chosen }: Props) {
  const t = useTranslations('LanguageSwitch');
  return (
    <fieldset className="speaker-choice">
      <legend className="label">{label}</legend>
      {locales.map((locale) => (
        <label key={locale} lang={locale}>
          <input type="radio" name={name} value={locale} defaultChecked={locale === chosen} />
          <span>{t(locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

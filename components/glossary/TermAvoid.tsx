import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { GlossaryTerm } from '#data/types';
import { reasonAgainst } from '#lib/glossary/reasonAgainst';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly term: GlossaryTerm };

/** Words that the term replaces, in quotation marks and in their own language, with the way to the reason. */
export function TermAvoid({ view: { base, locale }, term }: Props) {
  const t = useTranslations('GlossaryEntry');
  const ordered = [locale, ...locales.filter((other) => other !== locale)];
  const words = ordered.flatMap((lang) => term.avoid[lang].map((word) => ({ lang, word })));
  if (words.length === 0) return null;
  const reason = words
    .map(({ lang, word }) => reasonAgainst(word, base.glossary.all, lang))
    .find((entry) => entry !== null);
  return (
    <p className="term-avoid">
      <b>{t('avoid')}</b>{' '}
      {words.map(({ lang, word }, i) => (
        <span key={word}>
          {i > 0 ? ', ' : ''}
          <span lang={lang === locale ? undefined : lang}>“{word}”</span>
        </span>
      ))}
      {'. '}
      {reason ? <a href={`#${reason.id}`}>{t('why')}</a> : null}
    </p>
  );
}

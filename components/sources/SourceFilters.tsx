import { useTranslations } from 'next-intl';
import type { Locale } from '#data/locales';
import type { Term } from '#data/types';
import { checkedLevels } from '#lib/sources/countChecked';
import { usageGroups, groupUses } from '#lib/sources/groupUses';
import { usesOfSource } from '#lib/sources/usesOfSource';
import { yearGroup } from '#lib/sources/yearGroup';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Option = { readonly value: string; readonly words: string };

/** Values that occur, in the order of their vocabulary, with their words. */
function optionsOf<K extends string>(
  terms: Readonly<Record<K, Term>>,
  used: ReadonlySet<string>,
  locale: Locale,
): readonly Option[] {
  return Object.entries<Term>(terms)
    .filter(([value]) => used.has(value))
    .map(([value, term]) => ({ value, words: term.label[locale] }));
}

type Props = { readonly view: View };

/** Filters of the list of sources. They need a script, so they show only where one runs. */
export function SourceFilters({ view: { base, locale } }: Props) {
  const t = useTranslations('SourceFilters');
  const lost = useTranslations('Address');
  const all = base.sources.all;
  const { sourceKind, language, publisherType, checked } = base.vocabularies;
  const usedGroups = new Set(all.flatMap((s) => groupUses(s, usesOfSource(base, s.id))));
  const years = [...new Set(all.map((source) => yearGroup(source, base.firstSourceYear)))]
    .filter((year) => /\d/.test(year))
    .sort();
  const filters = [
    { name: 'kind', options: optionsOf(sourceKind, new Set(all.map((s) => s.kind)), locale) },
    {
      name: 'year',
      options: [
        ...years.reverse().map((year) => ({ value: year, words: year })),
        { value: 'earlier', words: t('earlier', { year: String(base.firstSourceYear) }) },
        { value: 'undated', words: t('undated') },
      ],
    },
    { name: 'language', options: optionsOf(language, new Set(all.map((s) => s.language)), locale) },
    {
      name: 'publisher',
      options: optionsOf(publisherType, new Set(all.map((s) => s.publisherType)), locale),
    },
    {
      name: 'checked',
      options: checkedLevels.map((c) => ({ value: c, words: checked[c].label[locale] })),
    },
    {
      name: 'use',
      options: usageGroups
        .filter((group) => usedGroups.has(group))
        .map((group) => ({ value: group, words: t(`uses.${group}`) })),
    },
  ] as const;
  return (
    <form className="source-filters" data-source-filters="" role="search" aria-label={t('title')}>
      <label className="source-search">
        <span className="label">{t('search')}</span>
        <Icon name="search" />
        <input type="search" name="q" maxLength={80} />
      </label>
      {filters.map(({ name, options }) => (
        <label key={name}>
          <span className="label">{t(name)}</span>
          <select name={name}>
            <option value="">{t('all')}</option>
            {options.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p
        role="status"
        data-lost={lost('lost', { lost: '{lost}' })}
        data-some={t('shown', { shown: '{n}', total: all.length })}
        suppressHydrationWarning
      >
        {t('total', { count: all.length })}
      </p>
      <button type="reset" className="button">
        {t('clear')}
      </button>
    </form>
  );
}

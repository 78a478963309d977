import { useTranslations } from 'next-intl';
import { referenceFormats } from '#lib/cite/referenceFormats';
import { atBase } from '#lib/pages/atBase';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** Which sources are shown; it needs no script. What only a script can do, keep and take along a pick, follows. */
export function BibliographyChoice({ view: { base, locale } }: Props) {
  const t = useTranslations('BibliographyPage');
  const tCite = useTranslations('Cite');
  const countOf = (role: string) =>
    new Set(base.activities.all.flatMap((a) => (a.role === role ? a.sources : []))).size;
  const choices = [
    ['all', t('all', { count: base.sources.all.length })],
    ...roleIds.map((role) => [
      role,
      t('roleChoice', { role: base.roles[role].label[locale], count: countOf(role) }),
    ]),
    ['picked', t('picked')],
  ];
  return (
    <form
      className="bib-choice no-print"
      data-bib=""
      data-file={atBase('/made/cite/bibliography.bib')}
    >
      <fieldset>
        <legend>{t('list')}</legend>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="list" value={value} defaultChecked={value === 'all'} />{' '}
            {words}
          </label>
        ))}
      </fieldset>
      <div
        className="bib-said"
        role="status"
        data-chosen={t('chosen', { n: '{n}' })}
        data-nothing-picked={t('nothingPicked')}
        data-unknown={t('unknown', { n: '{n}', ids: '{ids}' })}
        data-none-known={t('noneKnown', { ids: '{ids}' })}
        data-too-long={t('tooLong')}
        data-failed={t('fetchFailed')}
        data-copied={tCite('copied')}
        data-copy-failed={tCite('failed')}
      />
      <div className="bib-pick" data-bib-pick="" hidden>
        {t('takePicked')}{' '}
        {referenceFormats.map(({ name: format, ending }) => (
          <button key={ending} type="button" className="button" data-take={ending}>
            {format}
          </button>
        ))}
        <button type="button" className="button" data-take="text">
          {t('copyPicked')}
        </button>
        <button type="reset" className="button">
          {t('clear')}
        </button>
      </div>
    </form>
  );
}

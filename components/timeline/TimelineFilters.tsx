import { useTranslations } from 'next-intl';
import { roleIds } from '#lib/roles/roleIds';
import { undatedYear, type FilterValues } from '#lib/timeline/filterTokens';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { RoleMark } from '../ui/RoleMark';
import { FilterChoice } from './FilterChoice';

type Props = { readonly view: View; readonly values: FilterValues };

/**
 * The filters of the timeline. Their names are the query keys; the page's rules answer them without a script. On paper only
 * the count is left, which says how many of all activities were printed.
 */
export function TimelineFilters({ view: { base, locale }, values }: Props) {
  const t = useTranslations('TimelineFilters');
  const lost = useTranslations('Address');
  const { role, focus, level, part } = base.vocabularies;
  const all = { value: '', label: t('all') };
  const activities = base.activities.all;
  const direct = activities.filter((activity) => activity.focus === 'direct').length;
  const word = (terms: Readonly<Record<string, typeof role.catalyst>>, value: string) =>
    terms[value]?.short[locale] ?? value;
  // As HTML, so that what the script writes stays where a page is hydrated; both halves are our own words.
  const total = `<b>${t('total', { all: String(activities.length) })}</b>, ${t('direct', { direct: String(direct) })}`;
  return (
    <form className="filters" method="get" aria-label={t('label')}>
      <details className="filters-all no-print">
        <summary className="button">
          <Icon name="filter" />
          {t('filter')}
        </summary>
        <div className="filters-row">
          <FilterChoice
            name="role"
            legend={t('role')}
            isMultiple
            choices={roleIds.map((id) => ({
              value: id,
              label: (
                <>
                  <RoleMark role={id} fill="filled" size={16} />
                  {role[id].label[locale]}
                </>
              ),
            }))}
          />
          <FilterChoice
            name="year"
            legend={t('year')}
            choices={[
              all,
              ...values.year.map((value) => ({
                value,
                label: value === undatedYear ? t('undated') : value,
              })),
            ]}
          />
          <FilterChoice
            name="about"
            legend={t('about')}
            choices={[all, ...values.about.map((value) => ({ value, label: word(focus, value) }))]}
          />
        </div>
      </details>
      <div className="filters-count">
        <output
          data-count=""
          data-shown={t('shown', { shown: '{shown}', all: String(activities.length) })}
          data-direct={t('direct', { direct: '{direct}' })}
          data-lost={lost('lost', { lost: '{lost}' })}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: total }}
        />
        <button type="reset" className="clear no-print">
          {t('clear')}
        </button>{' '}
        <details className="filters-more no-print">
          <summary className="button">
            <Icon name="filter" />
            {t('more')}
          </summary>
          <div className="filters-row">
            <FilterChoice
              name="level"
              legend={t('level')}
              choices={[
                all,
                ...values.level.map((value) => ({ value, label: word(level, value) })),
              ]}
            />
            <FilterChoice
              name="part"
              legend={t('part', { subject: base.actors.get(base.subject).name[locale] })}
              choices={[all, ...values.part.map((value) => ({ value, label: word(part, value) }))]}
            />
            <label className="choice">
              <span className="label">{t('actor')}</span>
              <select name="actor" defaultValue="">
                <option value="">{t('all')}</option>
                {values.actor.map((value) => (
                  <option key={value} value={value}>
                    {base.actors.get(value).name[locale]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </details>
      </div>
    </form>
  );
}

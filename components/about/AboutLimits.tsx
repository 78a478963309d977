import { useFormatter, useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { emptyYears, inRole } from '#lib/activities/activityColumns';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';
import { AboutSection } from './AboutSection';

type Props = { readonly view: View };

/** What the records cannot say: empty years, undated activities, and what no count measures. */
export function AboutLimits({ view }: Props) {
  const t = useTranslations('AboutLimits');
  const format = useFormatter();
  const { base, locale } = view;
  const { all } = base.activities;
  const empty = roleIds
    .map((role) => ({ role, years: emptyYears(inRole(all, role), base.study) }))
    .filter(({ years }) => years.length > 0);
  const undated = all.filter(({ when }) => when.from === null);
  return (
    <AboutSection id="limits">
      <ul className="about-list">
        {base.paper ? <li>{t('abstract')}</li> : null}
        {(['published', 'effect', 'amount'] as const).map((limit) => (
          <li key={limit}>{t(limit)}</li>
        ))}
        <li>{t('unseen', { count: all.filter(({ part }) => part === 'none-seen').length })}</li>
      </ul>
      {empty.length > 0 ? (
        <>
          <h3>{t('empty')}</h3>
          <ul className="about-empty">
            {empty.map(({ role, years }) => (
              <li key={role}>
                <RoleMark role={role} fill="hollow" />
                {t('emptyRole', {
                  role: base.roles[role].label[locale],
                  years: format.list(years.map(String)),
                })}
              </li>
            ))}
          </ul>
          <p>{t('emptyMeans')}</p>
        </>
      ) : null}
      <p>
        <a href={pathOf(locale, pages.gaps.slug)}>{t('gaps')}</a>
      </p>
      <h3>{t('undated')}</h3>
      <p>{t('undatedLead', { count: undated.length })}</p>
      {undated.length > 0 ? (
        <ul className="about-empty">
          {undated.map((activity) => (
            <li key={activity.id}>
              <ActivityFill view={view} activity={activity} />{' '}
              <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
                <Words view={view} text={activity.title} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </AboutSection>
  );
}

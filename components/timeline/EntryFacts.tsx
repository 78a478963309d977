import { useTranslations } from 'next-intl';
import type { Activity } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { formatWhen } from '#lib/dates/formatWhen';
import { precisionOf } from '#lib/dates/precisionOf';
import { listActors } from '#lib/timeline/listActors';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly activity: Activity };

/** When, where and what about: what a reader asks first. */
export function EntryFacts({ view, activity }: Props) {
  const t = useTranslations('ActivityEntry');
  const { base, locale } = view;
  const { focus, dateKind, ongoing } = base.vocabularies;
  // A month or a year says by itself that the day is not known; days do not.
  const isSomewhere = activity.when.kind === 'within' && precisionOf(activity.when.from) === 'day';
  return (
    <dl className="act-facts">
      <div>
        <dt>{t('when')}</dt>
        <dd>
          {formatWhen(activity.when, locale)}
          {isSomewhere ? `; ${dateKind.within.label[locale].toLowerCase()}` : null}
        </dd>
      </div>
      {activity.when.isOngoing === true ? (
        <div>
          <dt>{t('ongoing')}</dt>
          <dd>{ongoing.true.label[locale]}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('where')}</dt>
        <dd>
          <Words view={view} text={activity.place} />
        </dd>
      </div>
      <div>
        <dt>{t('about')}</dt>
        <dd>
          <RoleMark role={activity.role} fill={fillOf(activity)} size={16} />{' '}
          {focus[activity.focus].label[locale]}
        </dd>
      </div>
    </dl>
  );
}

/** Who took which part, for whom, and what came of it. */
export function EntryRest({ view, activity }: Props) {
  const t = useTranslations('ActivityEntry');
  const { base, locale } = view;
  const { part, actOf, confidence } = base.vocabularies;
  const act = activity.actOf ? actOf[activity.actOf].label : activity.actOfWhy;
  const actors = listActors(activity, base.actors, locale);
  return (
    <dl className="act-facts">
      {activity.officialName ? (
        <div>
          <dt>{t('officialName')}</dt>
          <dd>
            <Words view={view} text={activity.officialName} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('part')}</dt>
        <dd>{part[activity.part].label[locale]}</dd>
      </div>
      {act ? (
        <div>
          <dt>{t('actOf')}</dt>
          <dd>{act[locale]}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('audience')}</dt>
        <dd>
          <Words view={view} text={activity.audience} />
        </dd>
      </div>
      <div>
        <dt>{t('outputs')}</dt>
        <dd>
          <Words view={view} text={activity.outputs} />
        </dd>
      </div>
      {actors.length > 0 ? (
        <div>
          <dt>{t('actors')}</dt>
          <dd>{actors.join('; ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{t('confidence')}</dt>
        <dd>{confidence[activity.confidence].label[locale]}</dd>
      </div>
    </dl>
  );
}

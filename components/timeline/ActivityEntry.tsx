import { useTranslations } from 'next-intl';
import type { Activity, WithId } from '#data/types';
import type { View } from '#lib/view';
import { AddToTalk } from '../talks/own/AddToTalk';
import { Caution } from '../ui/Caution';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';
import { EntryFacts, EntryRest } from './EntryFacts';
import { EntrySources } from './EntrySources';

type Props = { readonly view: View; readonly activity: WithId<Activity> };

/** An activity with everything recorded of it: the body of its page, and what opens beside another page. */
export function ActivityEntry({ view, activity }: Props) {
  const t = useTranslations('ActivityEntry');
  const { base, locale } = view;
  const { role: roles, activityKind, level } = base.vocabularies;
  const role = roles[activity.role].label[locale];
  const second = activity.secondRole;
  return (
    <article className="act" data-record="">
      <div className="act-head">
        <RoleEmblem role={activity.role} size={44} />
        <p>
          <b>{role}</b>
          <span className="small quiet">
            {t('kindLevel', {
              kind: activityKind[activity.kind].label[locale],
              level: level[activity.level].label[locale].toLowerCase(),
            })}
          </span>
        </p>
      </div>
      <h1>
        <Words view={view} text={activity.title} />
      </h1>
      <EntryFacts view={view} activity={activity} />
      <p>
        <Words view={view} text={activity.summary} terms={[]} />
      </p>
      <Caution view={view} text={activity.cautionMore ?? activity.caution} />
      <AddToTalk kind="activity" id={activity.id} name={activity.short[locale]} />
      <h2>{t('why', { role: role.toLowerCase() })}</h2>
      <p>
        <Words view={view} text={activity.roleWhy} />
      </p>
      {second ? (
        <>
          <h2>{t('also', { role: roles[second.role].label[locale].toLowerCase() })}</h2>
          <p>
            <Words view={view} text={second.why} />
          </p>
        </>
      ) : null}
      <EntryRest view={view} activity={activity} />
      <h2>{t('sources', { count: activity.sources.length })}</h2>
      <EntrySources view={view} activity={activity} />
    </article>
  );
}

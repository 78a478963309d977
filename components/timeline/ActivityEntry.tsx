import { useTranslations } from 'next-intl';
import type { Activity, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Caution } from '../ui/Caution';
import { Icon } from '../ui/Icon';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';
import { EntryFacts, EntryRest } from './EntryFacts';
import { EntrySources } from './EntrySources';

type Props = {
  readonly view: View;
  readonly activity: WithId<Activity>;
  /** Beside the chart, shown by its address, with a way to close it and on to its page; else the whole of that page. */
  readonly isSheet?: boolean;
};

/** An activity with everything recorded of it: the same in the sheet beside the chart and on its own page. */
export function ActivityEntry({ view, activity, isSheet = false }: Props) {
  const t = useTranslations('ActivityEntry');
  const { base, locale } = view;
  const { role: roles, activityKind, level } = base.vocabularies;
  const role = roles[activity.role].label[locale];
  const second = activity.secondRole;
  const Title = isSheet ? 'h3' : 'h1';
  const Heading = isSheet ? 'h4' : 'h2';
  const page = pathOf(locale, `timeline/${activity.id}`);
  return (
    <article
      className={isSheet ? 'act act-sheet' : 'act'}
      id={isSheet ? activity.id : undefined}
      tabIndex={isSheet ? -1 : undefined}
    >
      <div className="act-head">
        {isSheet ? (
          <svg width="44" height="44" aria-hidden="true">
            <use href={`#emblem-${activity.role}`} />
          </svg>
        ) : (
          <RoleEmblem role={activity.role} size={44} />
        )}
        <p>
          <b>{role}</b>
          <span className="small quiet">
            {t('kindLevel', {
              kind: activityKind[activity.kind].label[locale],
              level: level[activity.level].label[locale].toLowerCase(),
            })}
          </span>
        </p>
        {isSheet ? (
          <a className="icon-button no-print" href="#chart" data-close="">
            <Icon name="close" />
            <span className="unseen">{t('close')}</span>
          </a>
        ) : null}
      </div>
      <Title>
        <Words view={view} text={activity.title} />
      </Title>
      <EntryFacts view={view} activity={activity} />
      <p>
        <Words view={view} text={activity.summary} terms={isSheet ? undefined : []} />
      </p>
      <Caution
        view={view}
        text={isSheet ? activity.caution : (activity.cautionMore ?? activity.caution)}
      />
      <Heading>{t('why', { role: role.toLowerCase() })}</Heading>
      <p>
        <Words view={view} text={activity.roleWhy} />
      </p>
      {second ? (
        <>
          <Heading>{t('also', { role: roles[second.role].label[locale].toLowerCase() })}</Heading>
          <p>
            <Words view={view} text={second.why} />
          </p>
        </>
      ) : null}
      <EntryRest view={view} activity={activity} isSheet={isSheet} />
      <Heading>{t('sources', { count: activity.sources.length })}</Heading>
      <EntrySources view={view} activity={activity} isSheet={isSheet} />
      {isSheet ? (
        <p>
          <a className="button no-print" href={page}>
            {t('page')} <Icon name="arrow" />
          </a>
        </p>
      ) : null}
    </article>
  );
}

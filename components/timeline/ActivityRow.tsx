import { fillOf } from '#lib/activities/fillOf';
import { formatWhen } from '#lib/dates/formatWhen';
import { pathOf } from '#lib/pages/pathOf';
import type { TokensOf } from '#lib/timeline/filterTokens';
import type { LaidOutRow } from '#lib/timeline/layOutRows';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = {
  readonly view: View;
  readonly row: LaidOutRow;
  /** The words by which the filters' rules find an activity. */
  readonly tokens: TokensOf;
  /** The year that the row stands under. */
  readonly year: number;
};

type MarkProps = { readonly view: View; readonly row: LaidOutRow; readonly at: number };

/** One of the marks of a row; the first says what its fill means. */
function Mark({ view, row, at }: MarkProps) {
  const { activity } = row;
  const extra = row.place.marks.length === 0 ? 'at is-carried' : at === 0 ? 'at' : `at k${at}`;
  return (
    <span className={extra}>
      {at === 0 ? (
        <ActivityFill view={view} activity={activity} />
      ) : (
        <RoleMark role={activity.role} fill={fillOf(activity)} />
      )}
    </span>
  );
}

/** One activity on its own named row: a track where there is room, a rail on a phone; the same words in both. */
export function ActivityRow({ view, row, tokens, year }: Props) {
  const { activity, place, sides } = row;
  const { base, locale } = view;
  const { role } = activity;
  const marks = place.marks.length === 0 ? [0] : place.marks;
  return (
    <li
      className={`row ${row.key} a-${sides.a} b-${sides.b} c-${sides.c} mark-${role}${place.goesOn && place.extent.to < 1 ? ' has-arrow' : ''}`}
      data-r={role}
      data-f={tokens(activity)}
    >
      <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
        {place.span ? <span className="span" /> : null}
        {place.bar ? <span className="bar" /> : null}
        {place.goesOn ? (
          <svg className="goes-on" width="26" height="12" aria-hidden="true">
            <path d="M0 6H24M19 1.5 24 6 19 10.5" />
          </svg>
        ) : null}
        {marks.map((_, i) => (
          <Mark key={i} view={view} row={row} at={i} />
        ))}
        <span className="row-when">
          {`${formatWhen(activity.when, locale, { month: 'short', within: year })} · ${base.vocabularies.role[role].label[locale]} `}
        </span>
        <span className="row-name">
          <Words view={view} text={row.name} />
        </span>
      </a>
    </li>
  );
}

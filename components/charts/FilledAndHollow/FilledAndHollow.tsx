import { wordOf } from '#lib/charts/wordOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { roleIds } from '#lib/roles/roleIds';
import type { Activity, RoleId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { MarkKey } from '../../ui/MarkKey';
import { RoleEmblem } from '../../ui/RoleEmblem';
import { ActivityMarks } from '../ActivityMarks';
import type { ChartProps } from '../chartProps';

/** Rows of marks, one a role: those about transactions first, then context; both counts at the end. */
export function FilledAndHollow({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const { actOf } = view.base.vocabularies;
  return (
    <>
      <div className="fh">
        {roleIds.map((role) => (
          <Row key={role} view={view} chart={chart} role={role} />
        ))}
      </div>
      <MarkKey
        view={view}
        entries={[
          { fill: 'filled', words: word('direct') },
          { fill: 'hollow', words: word('context') },
          { fill: 'cored', words: actOf['another-body'].label[view.locale].toLowerCase() },
        ]}
      />
      <p className="small quiet">
        {word('one-mark')} · {word('our-coding')}
      </p>
    </>
  );
}

function Row({ view, chart, role }: ChartProps & { readonly role: RoleId }) {
  const activities = view.base.activities.all.filter((a) => a.role === role);
  const isFilled = (a: Activity) => fillOf(a) === 'filled';
  const direct = activities
    .filter((a) => a.focus === 'direct')
    .toSorted((a, b) => Number(isFilled(b)) - Number(isFilled(a)));
  const context = activities.filter((a) => a.focus === 'context');
  const word = (key: string) => wordOf(view, chart, key);
  return (
    <div className="fh-row">
      <p className="chart-role">
        <RoleEmblem role={role} size={28} /> <span className="capital">{word(role)}</span>
      </p>
      <div className="fh-marks">
        {direct.length === 0 ? (
          <p className="said-empty small">
            {word('direct')}: {word('none')}
          </p>
        ) : null}
        <ActivityMarks view={view} activities={[...direct, ...context]} />
      </div>
      <p className="fh-count">
        <strong>{formatNumber(direct.length, view.locale)}</strong> {word('of')}{' '}
        {formatNumber(activities.length, view.locale)}
      </p>
    </div>
  );
}

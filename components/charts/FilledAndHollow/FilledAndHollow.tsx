import { formatNumber } from '#lib/figures/formatFigure';
import { roleIds } from '#lib/roles/roleIds';
import type { RoleId } from '#data/types';
import { MarkKey } from '../../ui/MarkKey';
import { RoleEmblem } from '../../ui/RoleEmblem';
import { ActivityMarks } from '../ActivityMarks';
import { NotesInLine } from '../NotesInLine';
import type { ChartProps } from '../chartProps';
import { focusOf } from './focusOf';

/** Rows of marks, one a role: those about transactions first, then context; both counts at the end. */
export function FilledAndHollow({ view, chart }: ChartProps<'filled-and-hollow'>) {
  const { words, notes } = chart;
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
          { fill: 'filled', words: words.direct[view.locale] },
          { fill: 'hollow', words: words.context[view.locale] },
          { fill: 'cored', words: actOf['another-body'].label[view.locale].toLowerCase() },
        ]}
      />
      <NotesInLine view={view} notes={notes} />
    </>
  );
}

function Row({ view, chart, role }: ChartProps<'filled-and-hollow'> & { readonly role: RoleId }) {
  const { words } = chart;
  const { base, locale } = view;
  const { direct, context } = focusOf(base, role);
  return (
    <div className="fh-row">
      <p className="chart-role">
        <RoleEmblem role={role} size={28} />{' '}
        <span className="capital">{base.roles[role].label[locale]}</span>
      </p>
      <div className="fh-marks">
        {direct.length === 0 ? (
          <p className="said-empty small">
            {words.direct[locale]}: {words.none[locale]}
          </p>
        ) : null}
        <ActivityMarks view={view} activities={[...direct, ...context]} />
      </div>
      <p className="fh-count">
        <strong>{formatNumber(direct.length, locale)}</strong> {words.of[locale]}{' '}
        {formatNumber(direct.length + context.length, locale)}
      </p>
    </div>
  );
}

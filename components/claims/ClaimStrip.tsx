import { useTranslations } from 'next-intl';
import type { Claim } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { countMarksByYear } from '#lib/claims/countMarksByYear';
import { layStrip } from '#lib/claims/layStrip';
import { placeEvidence } from '#lib/claims/placeEvidence';
import { stackMarks } from '#lib/claims/stackMarks';
import { stripYears } from '#lib/claims/stripYears';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { StripRule } from './StripRule';
import { StripSpan } from './StripSpan';

type Props = { readonly view: View; readonly claim: Claim };

const width = 236;
const markSize = 11;
const below = 26;

/** When the evidence on a claim dates from: activities as marks, statements of figures as ticks. */
export function ClaimStrip({ view, claim }: Props) {
  const t = useTranslations('ClaimStrip');
  const { base } = view;
  const years = stripYears(base);
  const lastStudied = base.study.to;
  const layout = layStrip(years, lastStudied, width);
  const { marks, earlier, undated } = placeEvidence(
    claim.activities.map((id) => base.activities.get(id)),
    claim.figures.map((id) => base.figures.get(id)),
    years,
  );
  const apart = (markSize + 1) / layout.year;
  const acts = stackMarks(
    marks.filter(({ kind }) => kind === 'activity'),
    apart,
  );
  const said = marks.filter(({ kind }) => kind === 'figure');
  const rows = Math.max(1, ...acts.map(({ row }) => row + 1));
  // Statements stand on the line, activities above them, so that neither hides the other.
  const lift = said.length > 0 && acts.length > 0 ? markSize + 3 : 0;
  const line = 10 + lift + rows * (markSize + 2);
  const yOf = (row: number) => line - lift - 7 - row * (markSize + 2);
  const counts = countMarksByYear(marks, years);
  const words = [
    earlier > 0 ? t('earlier', { count: earlier, year: String(years.from) }) : null,
    undated > 0 ? t('undated', { count: undated }) : null,
  ].filter((word) => word !== null);
  const label = t('strip', {
    years: counts.map(({ year, count }) => t('year', { year: String(year), count })).join(', '),
    last: String(lastStudied),
  });
  return (
    <>
      {marks.length > 0 ? (
        <svg
          className="strip"
          width={width}
          height={line + below}
          viewBox={`0 0 ${width} ${line + below}`}
          role="img"
          aria-label={label}
        >
          <path
            className="strip-line"
            d={`M0 ${line}H${layout.rule === null ? width : layout.rule - 5}${layout.rule === null ? '' : `M${layout.rule + 5} ${line}H${width}`}`}
          />
          {acts.map((mark) => (
            <StripSpan
              key={mark.id}
              role={base.activities.get(mark.id).role}
              span={mark.span.kind}
              from={layout.x(mark.span.from)}
              to={layout.xEnd(mark.span.to)}
              y={yOf(mark.row)}
            />
          ))}
          {layout.rule === null ? null : <StripRule x={layout.rule} height={line + 10} />}
          {counts.map(({ year }) => (
            <text key={year} x={layout.x(year) + layout.year / 2} y={line + 20} textAnchor="middle">
              {year}
            </text>
          ))}
          {said.map(({ id, at }) => (
            <path key={id} className="strip-said" d={`M${layout.x(at)} ${line - 13}v13`} />
          ))}
          {acts.map((mark) => (
            <g
              key={mark.id}
              transform={`translate(${layout.x(mark.at) - markSize / 2} ${yOf(mark.row) - markSize / 2})`}
            >
              <RoleMark
                role={base.activities.get(mark.id).role}
                fill={fillOf(base.activities.get(mark.id))}
                size={markSize}
              />
            </g>
          ))}
        </svg>
      ) : (
        <p className="said-empty small">{t('none')}</p>
      )}
      {words.length > 0 ? <p className="strip-words">{words.join(', ')}</p> : null}
    </>
  );
}

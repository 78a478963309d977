import { useTranslations } from 'next-intl';
import type { Claim } from '#data/types';
import { countMarksByYear } from '#lib/claims/countMarksByYear';
import { layStrip } from '#lib/claims/layStrip';
import { placeEvidence } from '#lib/claims/placeEvidence';
import { stackMarks } from '#lib/claims/stackMarks';
import { stripYears } from '#lib/claims/stripYears';
import type { View } from '#lib/view';
import { StripMark } from './StripMark';

type Props = { readonly view: View; readonly claim: Claim };

const width = 236;
const markSize = 11;
const below = 26;

/** When the evidence on a claim dates from: activities as marks, statements of figures as ticks. */
export function ClaimStrip({ view, claim }: Props) {
  const t = useTranslations('ClaimStrip');
  const { base } = view;
  const years = stripYears(base);
  const lastStudied = base.paper.study.to;
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
  const line = 10 + rows * (markSize + 2);
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
          {layout.rule === null ? null : (
            <path
              className="strip-rule"
              d={`M${layout.rule - 2} 4V${line + 10}M${layout.rule + 2} 4V${line + 10}`}
            />
          )}
          {counts.map(({ year }) => (
            <text key={year} x={layout.x(year) + layout.year / 2} y={line + 20} textAnchor="middle">
              {year}
            </text>
          ))}
          {said.map(({ id, at }) => (
            <path key={id} className="strip-said" d={`M${layout.x(at)} ${line - 13}v13`} />
          ))}
          {acts.map((mark) => (
            <StripMark
              key={mark.id}
              activity={base.activities.get(mark.id)}
              x={layout.x(mark.at)}
              y={line - 7 - mark.row * (markSize + 2)}
              from={layout.x(mark.span.from)}
              to={layout.x(mark.span.to)}
              span={mark.span.kind}
              size={markSize}
            />
          ))}
        </svg>
      ) : (
        <p className="said-empty small">{t('none')}</p>
      )}
      {words.length > 0 ? <p className="strip-words">{words.join(', ')}</p> : null}
    </>
  );
}

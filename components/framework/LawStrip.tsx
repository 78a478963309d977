import { useTranslations } from 'next-intl';
import type { Law, WithId } from '#data/types';
import { layStrip } from '#lib/laws/layStrip';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly laws: readonly WithId<Law>[] };

const ground = 92;
const step = 14;

/** The laws on one line of years, the years studied framed. Decorative: the list below holds everything on it. */
export function LawStrip({ view, laws }: Props) {
  const t = useTranslations('LawStrip');
  const { study } = view.base;
  const { from, to, marks, quiet } = layStrip(laws);
  const years = to - from + 1;
  const at = (year: number) => `${(((year - from) / years) * 100).toFixed(2)}%`;
  const middle = (year: number) => at(year + 0.5);
  const width = (count: number) => `${((count / years) * 100).toFixed(2)}%`;
  const decades = [from, 2000, 2010, to].filter((year) => year >= from && year <= to);
  return (
    <div className="law-strip">
      <svg width="100%" height="124" aria-hidden="true">
        <rect
          className="law-study"
          x={at(study.from)}
          y="26"
          width={width(study.to - study.from + 1)}
          height={ground - 25}
        />
        <text x={at(study.to + 1)} y="14" textAnchor="end">
          {t('study', { from: String(study.from), to: String(study.to) })}
        </text>
        <line className="law-ground" x1="0" x2="100%" y1={ground} y2={ground} />
        {marks.map(({ id, year, level }) => (
          <line
            key={id}
            className="law-mark"
            x1={middle(year)}
            x2={middle(year)}
            y1={ground - 4 - level * step}
            y2={ground - 14 - level * step}
          />
        ))}
        {quiet ? (
          <text className="law-quiet" y={ground - 30} textAnchor="middle">
            <tspan x={middle((quiet.from + quiet.to) / 2)}>
              {quiet.from}–{quiet.to}
            </tspan>
            <tspan x={middle((quiet.from + quiet.to) / 2)} dy="18">
              {t('quiet')}
            </tspan>
          </text>
        ) : null}
        {decades.map((year, i) => (
          <text
            key={year}
            x={i === 0 ? '0' : i === decades.length - 1 ? '100%' : middle(year)}
            y={ground + 22}
            textAnchor={i === 0 ? 'start' : i === decades.length - 1 ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
      </svg>
      {quiet ? (
        <p className="small said-empty">
          {t('quietSaid', { from: String(quiet.from), to: String(quiet.to) })}
        </p>
      ) : null}
    </div>
  );
}

import type { ResolvedBrief } from '#lib/brief/resolvedBrief';
import { SlideText } from '../talks/SlideText';
import { Icon } from '../ui/Icon';
import { BriefCaution } from './BriefCaution';
import { BriefNotes } from './BriefNotes';

type Props = { readonly brief: ResolvedBrief; readonly isOwn: boolean };

/** Two amounts as statements of one size with a double rule between them; no scale, difference or share. */
export function BriefAmounts({ brief, isOwn }: Props) {
  const { amounts, words, foreign } = brief;
  if (amounts === null) return null;
  return (
    <section className="brief-part brief-second">
      <div className="brief-row">
        <h2>{words.amounts}</h2>
        <p className="brief-not">
          <Icon name="not-equal" size={20} /> {amounts.notComparable}
        </p>
      </div>
      <div className="brief-amounts">
        {amounts.sides.map((side) => (
          <div key={side.name} className="brief-amount">
            <h3>
              <span className="brief-small">{side.name}</span>{' '}
              <SlideText text={side.label} foreign={foreign} />
            </h3>
            <p className="brief-sum">
              {side.amount}{' '}
              {side.exact === null ? null : <span className="brief-small">{side.exact}</span>}
            </p>
            <dl>
              {side.rows.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <SlideText text={text} foreign={foreign} />
                  </dd>
                </div>
              ))}
            </dl>
            <BriefCaution brief={brief} text={side.caution} />
            <p>
              {words.sources}: <BriefNotes notes={side.notes} isOwn={isOwn} /> {side.moreSources}
            </p>
          </div>
        ))}
      </div>
      <BriefCaution brief={brief} text={amounts.caution} />
    </section>
  );
}

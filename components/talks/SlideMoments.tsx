import type { SlideMoment } from '#lib/talks/resolvedTalk';
import { RoleMark } from '../ui/RoleMark';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';

function isBeyond(moments: readonly SlideMoment[], i: number): string | undefined {
  // Where nothing lies within the years studied, the rule stands before the first.
  const isFirstOfOutside = i === 0 && moments.every(({ isOutside }) => isOutside);
  const before = moments[i - 1];
  const isCrossing = before !== undefined && before.isOutside !== moments[i]?.isOutside;
  return isFirstOfOutside || isCrossing ? 'slide-beyond' : undefined;
}

/** Activities of a slide in order of time; a double rule stands before what lies outside the years studied. */
export function SlideMoments({ talk, slide: { moments } }: SlideProps) {
  return (
    <ol className="slide-moments">
      {moments.map(({ id, mark, when, name, isUndated }, i) => (
        <li key={id} className={isUndated ? 'slide-undated' : isBeyond(moments, i)}>
          {mark ? (
            <RoleMark role={mark.role} fill={mark.fill} size={28} />
          ) : (
            <span className="slide-asked" aria-hidden="true">
              ?
            </span>
          )}
          <p>
            <b>{when}</b>
            {mark ? (
              <span className="unseen">
                {' '}
                {mark.roleName}, {mark.fillWords}
              </span>
            ) : null}
          </p>
          <p>
            <SlideText text={name} foreign={talk.foreign} />
          </p>
        </li>
      ))}
    </ol>
  );
}

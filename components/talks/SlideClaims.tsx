import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';
import '../claims/status.css';

/** One claim with its status in a frame; of many claims, how many have which status. */
export function SlideClaims({ talk, slide: { claims } }: SlideProps) {
  const [first] = claims;
  if (claims.length < 3 && first)
    return (
      <div className="slide-claim">
        <p>
          <SlideText text={first.claim} foreign={talk.foreign} />
        </p>
        <p className={`status status-${first.status}`}>{first.statusWords}</p>
      </div>
    );
  const statuses = [...new Set(claims.map(({ status }) => status))];
  return (
    <ul className="slide-statuses">
      {statuses.map((status) => {
        const same = claims.filter((claim) => claim.status === status);
        return (
          <li key={status}>
            <b>{same.length}</b>
            <p className={`status status-${status}`}>{same[0]?.statusWords}</p>
          </li>
        );
      })}
    </ul>
  );
}

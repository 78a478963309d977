import { SlideChannels } from './SlideChannels';
import { SlideChart } from './SlideChart';
import { SlideClaims } from './SlideClaims';
import { SlideMoments } from './SlideMoments';
import { SlideRoles } from './SlideRoles';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';

/** What a slide shows between its headline and its caution: whatever it has, in one order. */
export function SlideBody({ talk, slide }: SlideProps) {
  const { roles, claims, moments, chart, lines } = slide;
  return (
    <div className="slide-body">
      {roles.length > 0 ? <SlideRoles talk={talk} slide={slide} /> : null}
      {claims.length > 0 ? <SlideClaims talk={talk} slide={slide} /> : null}
      {chart ? <SlideChart talk={talk} slide={slide} /> : null}
      {moments.length > 0 ? <SlideMoments talk={talk} slide={slide} /> : null}
      {lines.length > 0 && slide.kind !== 'comparison' ? (
        <ul className="slide-lines">
          {lines.map((line) => (
            <li key={line}>
              <SlideText text={line} foreign={talk.foreign} />
            </li>
          ))}
        </ul>
      ) : null}
      {slide.kind === 'help' ? <SlideChannels talk={talk} slide={slide} /> : null}
    </div>
  );
}

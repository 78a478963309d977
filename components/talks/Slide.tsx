import { roleIds } from '#lib/roles/roleIds';
import { headlineSize, isDense, slideText } from '#lib/talks/slideText';
import { BrandAgain } from '../layout/Brand';
import { SlideBody } from './SlideBody';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';
import './slide.css';

type Props = SlideProps & {
  /** Whether it stands only to be looked at, beside words that say the same: it then has no heading. */
  readonly isPicture?: boolean;
};

/**
 * One slide, the same for wall, preview, page and paper: a drawing of 1280 by 720 that grows with the box in which it
 * stands. In a narrow box it flows as text instead of shrinking.
 */
export function Slide({ talk, slide, isPicture = false }: Props) {
  const Headline = isPicture ? 'p' : 'h2';
  const { foreign, words, count } = talk;
  const size = headlineSize(slide.headline);
  const headlineClass =
    size === slideText.headline.size ? 'slide-headline' : `slide-headline slide-headline-${size}`;
  return (
    <div className={`slide slide-of-${slide.kind}${isDense(slide) ? ' slide-dense' : ''}`}>
      <div className="slide-page">
        {slide.kind === 'title' ? (
          <div className="slide-cloth" aria-hidden="true">
            {roleIds.map((role) => (
              <div key={role} className={`cloth cloth-${role}`} />
            ))}
          </div>
        ) : null}
        <div className="slide-head">
          {slide.eyebrow ? (
            <p className="slide-eyebrow">
              <SlideText text={slide.eyebrow} foreign={foreign} />
            </p>
          ) : null}
          <Headline className={headlineClass} tabIndex={isPicture ? undefined : -1}>
            <SlideText text={slide.headline} foreign={foreign} />
          </Headline>
        </div>
        <SlideBody talk={talk} slide={slide} />
        {slide.caution ? (
          <p className="slide-caution" role="note">
            <b>{words.caution}</b> <SlideText text={slide.caution} foreign={foreign} />
          </p>
        ) : null}
        <div className="slide-foot">
          <BrandAgain />
          <b>{words.siteName}</b>
          <p>{slide.sourceLine}</p>
          <b className="slide-place">
            {slide.isSpare ? slide.number : `${slide.number} / ${count}`}
          </b>
        </div>
      </div>
    </div>
  );
}

import type { ReactElement } from 'react';
import { setText } from '#lib/charts/setText';
import { WallText, wallSizes, WallWord } from './WallText';

/** The words around a drawing that travels without its page. */
export type PictureWords = {
  readonly headline: string;
  readonly subtitle: string;
  readonly cautionLabel: string;
  readonly caution: string;
  readonly alt: string;
  readonly sources: string;
  readonly credit: string;
};

type Props = {
  readonly words: PictureWords;
  /** The drawing for the wall, and its height in px; it is as wide as the words. */
  readonly wall: ReactElement;
  readonly wallHeight: number;
};

const margin = 64;

/** Width of a picture and of what stands in it, in px. */
export const pictureWidths = { all: 1280, inside: 1152 } as const;

/**
 * A chart as a picture: headline, subtitle, drawing, caution, sources, credit. As high as its words ask for.
 * Every letter is a text of one size and weight, so that a build step can turn it into a path.
 */
export function WallPicture({ words, wall, wallHeight }: Props) {
  const { all, inside } = pictureWidths;
  const room = { width: inside, least: wallSizes.least } as const;
  const headline = setText(words.headline, { ...room, rows: 3, size: 38, least: 28, weight: 700 });
  const subtitle = setText(words.subtitle, {
    ...room,
    rows: 2,
    size: wallSizes.label,
    weight: 500,
  });
  const caution = setText(words.caution, {
    ...room,
    width: inside - 56,
    rows: 3,
    size: wallSizes.label,
    weight: 500,
  });
  const sources = setText(words.sources, {
    ...room,
    width: inside - 64,
    rows: 2,
    size: 17,
    weight: 500,
  });
  const heightOf = ({ lines, leading }: typeof headline) => lines.length * leading;
  const subtitleTop = 48 + heightOf(headline) + 12;
  const wallTop = subtitleTop + heightOf(subtitle) + 24;
  const cautionTop = wallTop + wallHeight + 22;
  const cautionHeight = heightOf(caution) + 58;
  const footTop = cautionTop + cautionHeight + 24;
  const height = Math.ceil(footTop + heightOf(sources) + 56);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${all} ${height}`}
      width={all}
      height={height}
      role="img"
    >
      <title>{words.headline}</title>
      <desc>{words.alt}</desc>
      <rect className="wall-ground" width={all} height={height} />
      <WallText x={margin} y={48 + headline.size * 0.8} set={headline} weight={700} />
      <WallText x={margin} y={subtitleTop + subtitle.size * 0.8} set={subtitle} tone="quiet" />
      <g transform={`translate(${margin} ${Math.round(wallTop)})`}>{wall}</g>
      <g transform={`translate(${margin} ${Math.round(cautionTop)})`}>
        <rect className="wall-caution" width={inside} height={Math.round(cautionHeight)} />
        <rect className="wall-gold" width={8} height={Math.round(cautionHeight)} />
        <WallWord x={28} y={34} text={words.cautionLabel} weight={700} />
        <WallText x={28} y={34 + 30} set={caution} />
      </g>
      <g transform={`translate(${margin} ${Math.round(footTop)})`}>
        <g transform="translate(0 2)">
          <circle className="wall-fill-implementer" cx="8" cy="20" r="7.5" />
          <path className="wall-fill-catalyst" d="M20.5 0 29 8.5 20.5 17 12 8.5Z" />
          <rect className="wall-fill-partner" x="27" y="13" width="14.5" height="14.5" rx="3" />
        </g>
        <WallText x={64} y={16} set={sources} tone="quiet" />
        <WallWord
          x={64}
          y={20 + heightOf(sources) + 10}
          text={words.credit}
          size={17}
          weight={700}
          width={inside - 64}
        />
      </g>
    </svg>
  );
}

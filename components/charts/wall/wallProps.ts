import type { ChartForm, ChartOf, WithId } from '#data/types';
import type { View } from '#lib/view';

/** The room of a drawing for the wall, in px of a slide of 1280 by 720. */
export type WallSize = { readonly width: number; readonly height: number };

/** What the drawing of a form for the wall is handed: records only, nothing that was generated. */
export type WallProps<K extends ChartForm = ChartForm> = {
  readonly view: View;
  readonly chart: WithId<ChartOf<K>>;
  readonly size: WallSize;
};

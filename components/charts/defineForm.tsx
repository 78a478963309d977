import type { ComponentType, ReactElement } from 'react';
import type { Chart, ChartForm, WithId } from '#data/types';
import { ofForm } from '#lib/charts/ofForm';
import type { PageView, View } from '#lib/view';
import type { ChartProps } from './chartProps';
import type { WallProps, WallSize } from './wall/wallProps';
import './wall/wall.css';

/** What a form of chart is made of. */
type Parts<K extends ChartForm> = {
  readonly Component: ComponentType<ChartProps<K>>;
  /** Whether the drawing needs the whole width of the frame, so that the panel stands below it. */
  readonly isWide: boolean;
  /** Whether a panel says who gave the numbers and what they measure; else the drawing itself says so. */
  readonly hasPanel: boolean;
  /** The drawing for slides and pictures: few words, large letters, no links. */
  readonly Wall: ComponentType<WallProps<K>>;
  /** What lies behind the marks, listed on the chart's own page. */
  readonly Behind: ComponentType<ChartProps<K>> | null;
};

/** A form of chart as pages use it: it takes a chart of any form, and refuses one that is not its own. */
export type Form = Pick<Parts<ChartForm>, 'isWide' | 'hasPanel'> & {
  readonly draw: (view: PageView, chart: WithId<Chart>) => ReactElement;
  readonly listBehind: (view: PageView, chart: WithId<Chart>) => ReactElement | null;
  readonly drawWall: (view: View, chart: WithId<Chart>, size: WallSize) => ReactElement;
};

/**
 * Makes the one entry of a form.
 * @throws Error naming the chart, from each function, if it is handed a chart of another form.
 */
export function defineForm<K extends ChartForm>(form: K, parts: Parts<K>): Form {
  const { Component, Wall, Behind, ...properties } = parts;
  return {
    ...properties,
    draw: (view, chart) => <Component view={view} chart={ofForm(chart, form)} />,
    drawWall: (view, chart, size) => (
      <svg
        className="wall"
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={chart.alt[view.locale]}
      >
        <Wall view={view} chart={ofForm(chart, form)} size={size} />
      </svg>
    ),
    listBehind: (view, chart) =>
      Behind ? <Behind view={view} chart={ofForm(chart, form)} /> : null,
  };
}

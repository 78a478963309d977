'use client';

import { useMemo, useRef, type ReactNode } from 'react';
import type { Drawn } from '#lib/charts/drawn';
import type { Mark } from '#lib/charts/mark';
import { marksOf } from '#lib/charts/marksOf';
import { MarkTip } from './MarkTip';
import { useLive } from './useLive';
import { useTip } from './useTip';

type Props = {
  readonly name: string;
  readonly drawn: Drawn;
  readonly marks: readonly Mark[];
  readonly whoSaysSo: string;
  readonly stored: ReactNode;
  readonly children: ReactNode;
};

/** A stored chart that becomes live: words beside the mark at hand, arrow keys from mark to mark. */
export function LiveChart({ name, drawn, marks, whoSaysSo, stored, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const { drawing, isShown } = useLive(host, drawn);
  const all = useMemo(() => [...marksOf(drawn), ...marks], [drawn, marks]);
  const { tip, handlers } = useTip(host, all);
  return (
    <div
      ref={host}
      className="live-chart"
      role="group"
      aria-label={name}
      data-live="chart"
      suppressHydrationWarning
      {...handlers}
    >
      <div className="chart-picture">
        <div hidden={isShown}>{stored}</div>
        {drawing && (
          <div className="chart-live" hidden={!isShown}>
            <div className={`picture-${drawing.width}`}>{drawing.node}</div>
          </div>
        )}
      </div>
      {children}
      {tip && <MarkTip {...tip} whoSaysSo={whoSaysSo} />}
    </div>
  );
}

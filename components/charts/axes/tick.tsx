import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts';
import { Lines } from './Lines';

type Labelled = readonly { readonly at: number | string; readonly text: string }[];

function textAt(labels: Labelled, value: unknown): string {
  return labels.find(({ at }) => at === value)?.text ?? '';
}

/** A label under the horizontal axis, from finished texts. */
export function tickBelow(labels: Labelled) {
  return function TickBelow({ x, y, payload }: XAxisTickContentProps) {
    const text = textAt(labels, payload.value);
    return <Lines x={Number(x)} y={Number(y) + 14} lines={[text]} anchor="middle" tone="label" />;
  };
}

/** A label left of the vertical axis, from finished texts. */
export function tickBeside(labels: Labelled) {
  return function TickBeside({ x, y, payload }: YAxisTickContentProps) {
    const text = textAt(labels, payload.value);
    return <Lines x={Number(x)} y={Number(y) + 4} lines={[text]} anchor="end" />;
  };
}

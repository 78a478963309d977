import type { Mark } from '#lib/charts/mark';

/** Where the words stand, in px from the chart's corner. */
export type TipPlace = { readonly left: number; readonly top: number; readonly isAbove: boolean };

type Props = { readonly mark: Mark; readonly place: TipPlace; readonly whoSaysSo: string };

/** Words beside a mark: value, what it is, its caution, and the way to who says so. */
export function MarkTip({ mark, place: { left, top, isAbove }, whoSaysSo }: Props) {
  return (
    <div className={isAbove ? 'mark-tip is-above' : 'mark-tip'} id="mark-tip" style={{ left, top }}>
      <p className="mark-tip-value">{mark.value}</p>
      <p>{mark.label}</p>
      {mark.caution && <p className="mark-tip-caution">{mark.caution}</p>}
      <a href={mark.href}>{mark.open ?? `${whoSaysSo}: ${mark.saidBy}`}</a>
    </div>
  );
}

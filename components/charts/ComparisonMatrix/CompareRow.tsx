import { Icon } from '../../ui/Icon';

type Props = {
  readonly label: string;
  /** Names of the two sides, repeated on a phone, where the cells stand below each other. */
  readonly names: readonly string[];
  readonly cells: readonly React.ReactNode[];
  /** Words for "not the same"; `null` where the cells agree or are not compared. */
  readonly difference: string | null;
};

/** One question asked of both statements; the double rule between the answers says when they differ. */
export function CompareRow({ label, names, cells, difference }: Props) {
  return (
    <div className="compare-row" role="row">
      <p className="compare-label" role="rowheader">
        <span>{label}</span>
        {difference ? (
          <span className="compare-mark">
            <Icon name="not-equal" size={16} /> {difference}
          </span>
        ) : null}
      </p>
      {cells.map((cell, i) => (
        <div key={names[i]} className="compare-cell" role="cell">
          <p className="compare-name">{names[i]}</p>
          {cell}
        </div>
      ))}
    </div>
  );
}

type Props = {
  /** To the case from the left, from the right, or up from below; on a phone all of them stand upright. */
  readonly turn: 'in' | 'back' | 'up';
};

/** An arrow of the diagram. Decorative: the words of each box say how it stands to the case. */
export function DiagramArrow({ turn }: Props) {
  return (
    <svg
      className={`dia-arrow dia-${turn}`}
      width="40"
      height="40"
      viewBox="0 0 40 40"
      aria-hidden="true"
    >
      <path d="M2 20H36M28 12 36 20 28 28" />
    </svg>
  );
}

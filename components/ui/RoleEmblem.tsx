import type { RoleId } from '#data/types';

type Props = { readonly role: RoleId; readonly size?: number };

const drawings = {
  implementer: (
    <>
      <circle className="emblem-field" cx="24" cy="24" r="22" />
      <g className="emblem-thread">
        <circle cx="24" cy="24" r="3" />
        {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
          <path
            key={turn}
            transform={`rotate(${turn} 24 24)`}
            d={
              turn % 90 === 0
                ? 'M24 8.5 26 17 24 19.4 22 17Z'
                : 'M24 12.5 25.4 17.6 24 19.2 22.6 17.6Z'
            }
          />
        ))}
      </g>
    </>
  ),
  catalyst: (
    <>
      <path className="emblem-field" d="M24 1 47 24 24 47 1 24Z" />
      <path
        className="emblem-thread"
        d="M17.4 36.6C15.6 29 19.4 24.6 24.4 21.6C28.6 19 30.4 16.9 29.9 14C29.4 11.5 26.9 10.6 24.8 11.7C26.8 7 34.2 6.7 36.6 12.3C38.8 17.8 35.8 23.1 30.6 26.4C27 28.7 25.2 30.8 25.6 33.6C26.1 36.3 28.4 37.4 30.8 36.1C28.7 41 19.6 42 17.4 36.6Z"
        transform="translate(-2.7 -.2)"
      />
    </>
  ),
  partner: (
    <>
      <rect className="emblem-field" x="3" y="3" width="42" height="42" rx="9" />
      <g className="emblem-thread">
        {[45, 135, 225, 315].map((turn) => (
          <path
            key={turn}
            transform={`rotate(${turn} 24 24)`}
            d="M24 21.4C19.4 17.6 19 11 24 6C29 11 28.6 17.6 24 21.4Z"
          />
        ))}
        <circle cx="24" cy="24" r="1.8" />
      </g>
    </>
  ),
} as const;

/** The drawing alone, for a `symbol` that many choices use. */
export function EmblemDrawing({ role }: Pick<Props, 'role'>) {
  return drawings[role];
}

/** The emblem of a role: its shape with one motif of its cloth. Decorative: the role is named beside it. */
export function RoleEmblem({ role, size = 48 }: Props) {
  return (
    <svg
      className={`emblem emblem-${role}`}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {drawings[role]}
    </svg>
  );
}

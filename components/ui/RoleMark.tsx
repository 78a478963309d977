import type { RoleId } from '#data/types';

/** How a mark is filled: about transactions, context, or the act of another body. */
export type MarkFill = 'filled' | 'hollow' | 'cored';

type Props = { readonly role: RoleId; readonly fill: MarkFill; readonly size?: number };

const outlines = {
  implementer: <circle cx="12" cy="12" r="8" />,
  catalyst: <path d="M12 2.5 21.5 12 12 21.5 2.5 12Z" />,
  partner: <rect x="4" y="4" width="16" height="16" rx="3.5" />,
} as const;

const cores = {
  implementer: <circle className="mark-core" cx="12" cy="12" r="3.4" />,
  catalyst: <path className="mark-core" d="M12 8 16 12 12 16 8 12Z" />,
  partner: <rect className="mark-core" x="8.6" y="8.6" width="6.8" height="6.8" rx="1.2" />,
} as const;

/** The shape of a role in a square of 24, with a core where the fill asks for it. */
export function RoleShape({ role, fill }: Pick<Props, 'role' | 'fill'>) {
  return (
    <>
      {outlines[role]}
      {fill === 'cored' ? cores[role] : null}
    </>
  );
}

/**
 * The mark of one activity: shape and colour give the role, fill says whether it is about transactions. A picture with
 * a `name` is heard; one without stands beside words that say the same.
 */
export function RoleMark({ role, fill, size = 18, name }: Props & { readonly name?: string }) {
  return (
    <svg
      className={`mark mark-${role} mark-${fill}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <RoleShape role={role} fill={fill} />
    </svg>
  );
}

import type { RoleId } from '#data/types';
import type { MarkFill } from '../../ui/RoleMark';
import { round } from './WallText';

type Props = {
  readonly role: RoleId;
  readonly fill: MarkFill;
  /** Upper left corner and side, in px. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
};

/** Half the breadth of each role's shape, and of the core in it, in a square of 24. */
const half = {
  implementer: { outline: 8, core: 3.4 },
  catalyst: { outline: 9.5, core: 4 },
  partner: { outline: 8, core: 3.4 },
} as const;

type ShapeProps = {
  readonly role: RoleId;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  /** Half the breadth, in px. */
  readonly radius: number;
};

/** The shape of a role around a point, as one element, since a slide may show a hundred of them. */
function Shape({ role, className, x, y, radius }: ShapeProps) {
  const r = round(radius);
  switch (role) {
    case 'implementer':
      return <circle className={className} cx={round(x)} cy={round(y)} r={r} />;
    case 'catalyst':
      return (
        <path
          className={className}
          d={`M${round(x)} ${round(y - radius)}l${r} ${r}-${r} ${r}-${r}-${r}z`}
        />
      );
    case 'partner':
      return (
        <rect
          className={className}
          x={round(x - radius)}
          y={round(y - radius)}
          width={round(2 * radius)}
          height={round(2 * radius)}
          rx={round(radius * 0.43)}
        />
      );
  }
}

/** The mark of an activity on the wall, in the shape of its role; the act of another body has a core. */
export function WallRoleMark({ role, fill, x, y, side }: Props) {
  const scale = side / 24;
  const place = { role, x: x + side / 2, y: y + side / 2 };
  return (
    <>
      <Shape
        {...place}
        className={`wall-mark wall-of-${role} wall-${fill}`}
        radius={half[role].outline * scale}
      />
      {fill === 'cored' ? (
        <Shape
          {...place}
          className={`wall-of-${role} wall-core`}
          radius={half[role].core * scale}
        />
      ) : null}
    </>
  );
}

import { RoleEmblem } from '../ui/RoleEmblem';
import type { SlideProps } from './slideProps';

/** The roles of a slide side by side: emblem, name, what it does in a few words, and its counts. */
export function SlideRoles({ slide }: SlideProps) {
  return (
    <ul className={slide.roles.length > 1 ? 'slide-roles' : 'slide-roles slide-role-alone'}>
      {slide.roles.map(({ role, name, motto, counts }) => (
        <li key={role}>
          <RoleEmblem role={role} />
          <div>
            <p className="slide-role-name">{name}</p>
            <p className="slide-quiet">{motto}</p>
          </div>
          <p className="slide-counts">
            {counts.map(({ number, words }) => (
              <span key={words}>
                <b>{number}</b> {words}{' '}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { RecordLink } from '#data/teachingTypes';
import type { Text } from '#data/types';
import { pathOf } from '../pages/pathOf';

/** A record on which a sentence rests: its name and where it is shown. */
export type ShownRecord = { readonly href: string; readonly name: Text };

/**
 * Where a record is shown, for the links beside a sentence; `null` for one that no page shows by itself.
 * @throws Error, from the collection, naming an id that it does not know
 */
export function recordHref(base: Base, locale: Locale, link: RecordLink): ShownRecord | null {
  const [collection = '', id = ''] = link.split('/');
  const at = (path: string, anchor = '') => `${pathOf(locale, path)}${anchor && `#${anchor}`}`;
  switch (collection) {
    case 'activities':
      return { href: at(`timeline/${id}`), name: base.activities.get(id).short };
    case 'claims':
      return { href: at('claims', id), name: base.claims.get(id).claim };
    case 'figures':
      return { href: at('data/figures', id), name: base.figures.get(id).label };
    case 'frameworks':
      return { href: at('framework', id), name: base.frameworks.get(id).label };
    case 'glossary':
      return { href: at('glossary', id), name: base.glossary.get(id).term };
    case 'lensNotes':
      return { href: at('roles'), name: base.lensNotes.get(id).label };
    case 'mustNotDraw':
      return { href: at('data'), name: base.mustNotDraw.get(id).what };
    case 'roles': {
      const role = Object.entries(base.roles).find(([key]) => key === id)?.[1];
      return role ? { href: at(`roles/${id}`), name: role.label } : null;
    }
    case 'teaching': {
      const note = base.teaching[id];
      return note ? { href: at('teach', `note-${id}`), name: note.label } : null;
    }
    default:
      return null;
  }
}

import { locales } from '#data/locales';
import type { RoleDefinition, RoleId, Text } from '#data/types';

type Labels = Readonly<Record<RoleId, Pick<RoleDefinition, 'label'>>>;

/** Whether a text names a role in any language, also inside a longer word: "kemitraan" holds "mitra". */
export function namesRole(text: Text, roles: Labels): boolean {
  return locales.some((locale) => {
    const words = text[locale].toLowerCase();
    return Object.values(roles).some(({ label }) => words.includes(label[locale].toLowerCase()));
  });
}

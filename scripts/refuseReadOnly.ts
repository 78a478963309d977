import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sees before the long part of a build whether its result can be written.
 * @throws Error naming the folder or file and the fix, if it cannot.
 */
export function refuseReadOnly(folder: string, canWrite = accessSync): void {
  if (!existsSync(folder)) return;
  const places = [folder, ...readdirSync(folder).map((name) => join(folder, name))];
  for (const place of places)
    try {
      canWrite(place, constants.W_OK);
    } catch {
      throw new Error(
        `The build writes into ${folder}/, and ${place} cannot be written. ` +
          `Give yourself the right to write there (chmod -R u+w ${folder}), or remove the folder.`,
      );
    }
}

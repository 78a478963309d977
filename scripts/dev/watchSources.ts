import { watch } from 'node:fs';

const folders = ['data', 'messages', 'i18n', 'lib', 'components', 'app'];
const generated = /(^|\/)(made|stored)(\/|$)|^chosen\.ts$|^icon\.png$|\.d\.json\.ts$/;
const style = /\.css$/;
const restMs = 200;

/**
 * Whether a file is written by the steps before the build: it answers a change and is none, and to answer it in turn
 * would never end.
 * @param name path below the folder that is watched, with forward slashes
 */
export function isGenerated(name: string): boolean {
  return generated.test(name);
}

/**
 * Watches what the site is made of. Changes that come together are told once.
 * @param changed is told whether something has to be generated anew; styles alone need nothing
 */
export function watchSources(changed: (isToGenerate: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isToGenerate = false;
  for (const folder of folders)
    watch(folder, { recursive: true }, (_event, file) => {
      const name = file?.split('\\').join('/') ?? '';
      if (isGenerated(name)) return;
      isToGenerate ||= !style.test(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        changed(isToGenerate);
        isToGenerate = false;
      }, restMs);
    });
}

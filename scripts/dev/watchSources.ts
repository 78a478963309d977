import { watch } from 'node:fs';

const folders = ['data', 'messages', 'i18n', 'lib', 'components', 'app'];
// What the steps before the build write, which answers a change and is none.
const generated = /(^|\/)(made|stored)\/|^chosen\.ts$|\.d\.json\.ts$/;
const style = /\.css$/;
const restMs = 200;

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
      if (generated.test(name)) return;
      isToGenerate ||= !style.test(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        changed(isToGenerate);
        isToGenerate = false;
      }, restMs);
    });
}

import { base } from '#data/index';
import { locales } from '#data/locales';
import { listPaths } from '#lib/pages/listPaths';
import { dropFolder } from './dropPages/dropFolder';

// Next builds every page of app/, also those for which the case has no records: they are taken out before anything
// else reads the folder. See app/recordPages.ts.
const offered = listPaths(base);
const dropped = locales.flatMap((locale) => dropFolder(`out/${locale}`, '', offered));
if (dropped.length > 0)
  console.log(`Left out, since the case has no records for them: ${dropped.join(', ')}.`);

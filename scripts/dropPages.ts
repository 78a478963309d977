import { base } from '#data/index';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { listPaths } from '#lib/pages/listPaths';
import { dropFolder } from './dropPages/dropFolder';

// Next builds every page of app/, also those for which the case has no records: they are taken out before anything
// else reads the folder. See app/recordPages.ts.
// The speaker windows of talks are pages too, but no list names them: nothing of them is to be found by a search.
const speakers = base.talks.all.map(({ id }) => `${pages.talks.slug}/${id}/speaker`);
const offered = [...listPaths(base), ...speakers];
const dropped = locales.flatMap((locale) => dropFolder(`out/${locale}`, '', offered));
if (dropped.length > 0)
  console.log(`Left out, since the case has no records for them: ${dropped.join(', ')}.`);

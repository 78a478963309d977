import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import { pages, type PageEntry } from '#data/pages';
import { offeredPages } from '#lib/pages/isOffered';
import { dropFolder } from './dropPages/dropFolder';

// Next builds every page of app/, also those for which the case has no records: they are taken out before anything
// else reads the folder. See app/recordPages.ts.
const offered = offeredPages(base).map((key) => pages[key].slug);
const left = Object.values<PageEntry>(pages)
  .map(({ slug }) => slug)
  .filter((slug) => !offered.some((one) => one === slug));
for (const locale of builtLocales) dropFolder(`out/${locale}`, '', { offered, left });
if (left.length > 0) console.log(`Left out, since the case has no records: ${left.join(', ')}.`);

import type { MetadataRoute } from 'next';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { listPaths } from '#lib/pages/listPaths';
import { parallelOf } from '#lib/pages/parallelOf';
import { pathOf } from '#lib/pages/pathOf';

export const dynamic = 'force-static';

/** Every page in every language, and in both side by side, each naming itself in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = listPaths(base).flatMap((path) => [path, parallelOf(path) ?? []].flat());
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(locales.map((l) => [l, `${siteUrl}${pathOf(l, path)}`]));
    return locales.map((locale) => ({
      url: `${siteUrl}${pathOf(locale, path)}`,
      alternates: { languages },
    }));
  });
}

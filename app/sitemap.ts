import type { MetadataRoute } from 'next';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { atBase } from '#lib/pages/atBase';
import { listPaths } from '#lib/pages/listPaths';
import { parallelOf } from '#lib/pages/parallelOf';
import { alternatesOf } from '#lib/pages/pageMetadata';
import { pathOf } from '#lib/pages/pathOf';

export const dynamic = 'force-static';

/** Every page in every language, and in both side by side, each naming itself in the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = listPaths(base).flatMap((path) => [path, parallelOf(path) ?? []].flat());
  const pages = paths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${siteUrl}${pathOf(locale, path)}`,
      alternates: { languages: alternatesOf(siteUrl, path) },
    })),
  );
  const choice = {
    url: `${siteUrl}${atBase('/')}`,
    alternates: { languages: alternatesOf(siteUrl, '') },
  };
  return [choice, ...pages];
}

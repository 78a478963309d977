import type { MetadataRoute } from 'next';
import { siteUrl } from '#data/site';
import { atBase } from '#lib/pages/atBase';

export const dynamic = 'force-static';

/** All may be read; the sitemap lists what there is. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl}${atBase('/sitemap.xml')}` };
}

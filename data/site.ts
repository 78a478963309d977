import { basePath } from './basePath';
import { base } from './index';
import { readSiteOrigin } from './siteAddress';

const asked = readSiteOrigin({ siteUrl: process.env['SITE_URL'], basePath });

/**
 * Scheme and host under which the site is published; every path of the site begins with the base path, so that the two
 * put together are an address. Set `SITE_URL` when building for a host; the case's reserved name stands in where nobody
 * has, so that no real site is claimed by mistake.
 */
export const siteUrl = asked ?? base.site.address.replace(/\/+$/, '');

/** The same where somebody has set it; `null` where a printed address or a QR code would lead nowhere. */
export const publishedAt: string | null = asked;

/** The day on which the records, and with them every help channel, were last gone through. */
export const checkedOn = base.site.checkedOn;

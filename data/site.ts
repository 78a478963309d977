import { base } from './index';

/**
 * Address under which the site is published, without a slash at its end. Set `SITE_URL` when building for a
 * host; the case's reserved name stands in where nobody has, so that no real site is claimed by mistake.
 */
export const siteUrl = (process.env['SITE_URL'] ?? base.site.address).replace(/\/+$/, '');

/** The same address where somebody has set it; `null` where a printed address or a QR code would lead nowhere. */
export const publishedAt: string | null = process.env['SITE_URL'] ? siteUrl : null;

/** The day on which the records, and with them every help channel, were last gone through. */
export const checkedOn = base.site.checkedOn;

import type { Contact } from '#data/types';

/**
 * The link that a contact's own value gives, or `null` where it gives none. A WhatsApp number is no telephone
 * number and its link would lead through another company's address, so it stays text to be typed or copied.
 */
export function contactHref({ type, value }: Pick<Contact, 'type' | 'value'>): string | null {
  if (type === 'phone') return `tel:${value}`;
  if (type === 'email') return `mailto:${value}`;
  return type === 'web' || type === 'form' ? value : null;
}

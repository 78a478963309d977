import type { RecordAddress } from './recordAddress';

const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // The policy of this page would report the styles of that one, though none of them is used.
  const html = (await answer.text()).replace(/<style[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * The record that stands on another page, with that page. A page is fetched once, however many of its records are
 * asked for; one that did not come is asked for again the next time.
 * @throws Error if the page does not come or holds no such record
 */
export async function loadRecord({ path, part }: RecordAddress): Promise<Element> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  const document = await page.catch((error: unknown) => {
    pages.delete(path);
    throw error;
  });
  const record = part ? document.getElementById(part) : document.querySelector('[data-record]');
  if (!record) throw new Error(`${path} holds no record "${part}".`);
  return record;
}

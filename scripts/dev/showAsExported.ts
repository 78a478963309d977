import { load } from 'cheerio';
import { dropIdle } from '../light/dropIdle';
import { isApplication } from '../light/isApplication';
import { keepTogether } from '../light/keepTogether';
import { removeFramework } from '../light/removeFramework';
import { tidy } from '../light/tidy';
import { showBook } from '../parallel/pairPage';

/** Loads the page anew when the server says that something has changed, and when it comes back. */
export function reloadScript(address: string): string {
  return `<script>{const told=new EventSource(${JSON.stringify(address)});told.onmessage=()=>location.reload();let lost=false;told.onerror=()=>{lost=true};told.onopen=()=>{if(lost)location.reload()}}</script>`;
}

/**
 * A page of the development server as the export will show it: without the framework, whose hydration would undo what
 * the page's own scripts have done. An application keeps it. A page in another shape, such as one that shows an error, stays as it is.
 */
export function showAsExported(html: string, page: string): string {
  try {
    const $ = load(showBook(html));
    if (isApplication($)) return html;
    removeFramework($, page);
    tidy($);
    dropIdle($);
    keepTogether($);
    return $.html();
  } catch {
    return html;
  }
}

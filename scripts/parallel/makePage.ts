import { load } from 'cheerio';
import { defaultLocale, type Locale } from '#data/locales';
import enhancers from '../../components/ui/made/enhancers.json';

const end = 'parallel/';
const foreignScripts = /<script\b(?![^>]*\bdata-enhance=)[^>]*>[\s\S]*?<\/script>/g;

const unescape = (html: string) => load(html, null, false).root().text();

/** A page taken apart: what stands around its content, and the content from below the header to the end of `main`. */
export type Parts = { readonly before: string; readonly content: string; readonly after: string };

/**
 * Takes an exported page apart, without the scripts of the framework around its content.
 * @returns `null` for a page without header and content
 */
export function takeApart(html: string): Parts | null {
  const head = html.indexOf('</header>');
  const tail = html.indexOf('</main>');
  if (head < 0 || tail < 0) return null;
  const from = head + '</header>'.length;
  const to = tail + '</main>'.length;
  return {
    before: html.slice(0, from).replaceAll(foreignScripts, ''),
    content: html.slice(from, to),
    after: html.slice(to).replaceAll(foreignScripts, ''),
  };
}

/** Name of a page by its title, without the name of the site before or behind it. */
export function nameOf(before: string): string {
  const title = unescape(/<title>([^<]*)<\/title>/.exec(before)?.[1] ?? '');
  return title.includes(' · ')
    ? title.slice(0, title.lastIndexOf(' · '))
    : title.slice(title.indexOf(': ') + 1).trim();
}

type Filling = {
  readonly locale: Locale;
  /** What the title says besides the name of the page: "side by side". */
  readonly title: string;
  readonly name: string;
  readonly css: string;
  /** HTML of the bar and of the pairs. */
  readonly bar: string;
  readonly pairs: string;
};

/**
 * Makes the page beside a page: its frame in the language of the interface, the pairs in place of its content.
 * It holds no framework, says so to the step after it, and names itself as its own address.
 */
export function makePage({ before, after }: Parts, filling: Filling): string {
  const $ = load(`${before}<main></main>${after}`);
  const full = (title: string) => title.replace(filling.name, `${filling.name} · ${filling.title}`);
  $('html').attr('data-made', 'parallel');
  $('title').text(full($('title').text()));
  const shown = $('meta[property="og:title"]');
  if (shown.length) shown.attr('content', full(shown.attr('content') ?? ''));
  // Readers of no known language get the choice of language for the overview alone, which has no such page beside it.
  $('link[hreflang="x-default"]').each((_, link) => {
    const own = $(`link[hreflang="${defaultLocale}"]`).attr('href') ?? '';
    $(link).attr('href', own);
  });
  $('link[rel="canonical"], link[rel="alternate"][hreflang]').each(
    (_, link) => void $(link).attr('href', `${link.attribs['href'] ?? ''}${end}`),
  );
  const address = $('meta[property="og:url"]');
  address.attr('content', `${address.attr('content') ?? ''}${end}`);
  $('link[rel="preload"][as="script"]').remove();
  $('[data-language-switch] a').removeAttr('aria-current');
  $('.switch-book').removeAttr('hidden').attr('aria-current', 'true');
  $('head').append($('<style></style>').text(filling.css));
  const main =
    `<main id="main" class="wrap main parallel" tabindex="-1">${filling.bar}` +
    `<div class="pairs">${filling.pairs}</div></main>` +
    `<script data-enhance="parallel">${enhancers.parallel}</script>`;
  // The pairs are long and finished, so they are not parsed once more.
  return $.html().replace('<main></main>', () => main);
}

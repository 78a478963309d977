import { load } from 'cheerio';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SourceFacts } from '#components/sources/SourceFacts';
import { ActivityRelations } from '#components/timeline/ActivityRelations';
import { EntrySources } from '#components/timeline/EntrySources';
import { base } from '#data/index';
import { byLocale, locales, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { spaceWords } from '../scripts/light/spaceWords';
import { gluedWords } from './gluedWords';

const messages = byLocale(interfaceWords);

/** Words that touch on an exported page, where neighbouring elements have already been parted. */
function glued(locale: Locale, part: ReactNode): readonly string[] {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Jakarta">
      <main>{part}</main>
    </NextIntlClientProvider>,
  );
  const page = load(markup);
  spaceWords(page);
  return gluedWords(page.html());
}

test('words that only a style sheet sets apart are found', () =>
  expect(
    gluedWords('<main><p>2021<small>year only</small> <b>a</b>, <i>b</i></p>c</main>'),
  ).toEqual(['2021|year only']));

test.each(locales)('records say their words apart without a style sheet (%s)', (locale) => {
  const view = { base, locale };
  for (const source of base.sources.all)
    expect(glued(locale, <SourceFacts view={view} source={source} />), source.id).toEqual([]);
  for (const activity of base.activities.all) {
    expect(glued(locale, <EntrySources view={view} activity={activity} />), activity.id).toEqual(
      [],
    );
    expect(
      glued(locale, <ActivityRelations view={view} activity={activity} />),
      activity.id,
    ).toEqual([]);
  }
});

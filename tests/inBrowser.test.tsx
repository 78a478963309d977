// @vitest-environment happy-dom
import { NextIntlClientProvider } from 'next-intl';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ActorEntry } from '#components/actors/ActorEntry';
import { ChartFrame } from '#components/charts/ChartFrame';
import { FigurePanel } from '#components/charts/FigurePanel';
import { Bibliography } from '#components/cite/Bibliography';
import { CiteThis } from '#components/cite/CiteThis';
import { ClaimEntry } from '#components/claims/ClaimEntry';
import { GlossaryEntry } from '#components/glossary/GlossaryEntry';
import { SourceEntry } from '#components/sources/SourceEntry';
import { ActivityEntry } from '#components/timeline/ActivityEntry';
import { createBase } from '#data/base';
import { locales, type Locale } from '#data/locales';
import type { PageView } from '#lib/view';
import en from '#messages/en';
import id from '#messages/id';
import { mergeWords } from '../i18n/mergeWords';
import { tinyForms } from './tinyForms';
import { tinyGenerated } from './tinyGenerated';

const base = createBase(tinyForms);
const messages = { id, en };

const viewIn = (locale: Locale): PageView => ({ base, locale, generated: tinyGenerated });

/** What a browser shows of components that were drawn in it, with no server and no files. */
async function show(locale: Locale, components: ReactNode): Promise<HTMLElement> {
  const host = document.createElement('div');
  const root = createRoot(host);
  const words = mergeWords(messages[locale], tinyForms.words, locale);
  await act(() =>
    root.render(
      <NextIntlClientProvider locale={locale} messages={words} timeZone="Asia/Jakarta">
        {components}
      </NextIntlClientProvider>,
    ),
  );
  return host;
}

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.restoreAllMocks());

describe.each(locales)('%s: components that show records work in a browser', (locale) => {
  const view = viewIn(locale);

  it.each([
    [
      'charts',
      base.charts.all.map((chart) => <ChartFrame key={chart.id} view={view} chart={chart} />),
    ],
    [
      'figures',
      base.figures.all.map((figure) => <FigurePanel key={figure.id} view={view} figure={figure} />),
    ],
    [
      'activities',
      base.activities.all.map((activity) => (
        <ActivityEntry key={activity.id} view={view} activity={activity} />
      )),
    ],
    [
      'sources',
      base.sources.all.map((source) => <SourceEntry key={source.id} view={view} id={source.id} />),
    ],
    [
      'claims',
      base.claims.all.map((claim, i) => (
        <ClaimEntry key={claim.id} view={view} claim={claim} number={i + 1} />
      )),
    ],
    [
      'terms',
      base.glossary.all.map((term) => (
        <GlossaryEntry key={term.id} view={view} term={term} isFirst={false} />
      )),
    ],
    [
      'actors',
      base.actors.all.map((actor) => (
        <ActorEntry key={actor.id} view={view} actor={actor} isFirst={false} />
      )),
    ],
    ['the bibliography', <Bibliography key="bibliography" view={view} />],
  ])('%s', async (_, components) => {
    const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const host = await show(locale, components);
    expect(host.textContent?.length).toBeGreaterThan(20);
    expect(faults.mock.calls).toEqual([]);
  });

  it('shows what was generated, as it is handed in', async () => {
    const ids = { id: 'a', en: 'b' };
    const host = await show(locale, <CiteThis view={view} what="site" ids={ids} file="site" />);
    expect(host.textContent).toContain('Citation of a.');
  });
});

import type { Figure, LensNote, Source, WithId } from '#data/types';
import { fillChart } from '../charts/countPlaceholders';
import { citeShort } from '../cite/citeShort';
import { formatFigure } from '../figures/formatFigure';
import { lawNames } from '../laws/lawNames';
import { pathOf } from '../pages/pathOf';
import { isTitleForLists, titleOf, translationOf } from '../sources/titleOf';
import type { View } from '../view';
import { hiddenWords, otherTitle } from './recordDocuments';
import type { SearchDocument } from './searchDocument';

function figureDocument({ base, locale }: View, figure: WithId<Figure>): SearchDocument {
  const unit = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
  const { text, exact } = formatFigure(figure, unit, locale);
  return {
    id: `figure:${figure.id}`,
    kind: 'figure',
    href: `${pathOf(locale, 'data/figures')}#${figure.id}`,
    title: figure.label[locale],
    ...otherTitle(figure.label, locale),
    text: figure.statement[locale],
    note: figure.caution[locale],
    also: hiddenWords([text, exact, figure.value?.toString()]),
  };
}

/** A source leads to its own entry here; a title that needs a note is found by its words, but not shown. */
function sourceDocument(view: View, source: WithId<Source>): SearchDocument {
  const { base, locale } = view;
  const short = citeShort(view, source);
  const checked = base.vocabularies.checked[source.checked].label[locale];
  const shared = {
    id: `source:${source.id}`,
    kind: 'source',
    href: pathOf(locale, `sources/${source.id}`),
    note: `${short} · ${checked}`,
  } as const;
  const title = titleOf(source, locale);
  if (!isTitleForLists(source))
    return {
      ...shared,
      title: short,
      note: checked,
      also: hiddenWords([title.text, source.titleTranslation]),
    };
  const translation = translationOf(source, locale);
  return {
    ...shared,
    title: title.text,
    ...(title.lang === locale ? {} : { lang: title.lang }),
    ...(translation ? { other: translation.text } : {}),
    also: hiddenWords([
      translation ? null : source.titleTranslation,
      source.listedAs?.label ?? null,
    ]),
  };
}

/** Charts, figures, frameworks, laws and sources of a case, as a search finds them. */
export function evidenceDocuments(view: View): readonly SearchDocument[] {
  const { base, locale } = view;
  const reading = (note: WithId<LensNote>, page: string): SearchDocument => ({
    id: `framework:${note.id}`,
    kind: 'framework',
    href: `${pathOf(locale, page)}#${note.id}`,
    title: note.label[locale],
    ...otherTitle(note.label, locale),
    text: note.account[locale],
  });
  const charts = base.charts.all.map((record): SearchDocument => {
    const chart = fillChart(base, record);
    return {
      id: `chart:${chart.id}`,
      kind: 'chart',
      href: pathOf(locale, `data/${chart.id}`),
      title: chart.headline[locale],
      ...otherTitle(chart.headline, locale),
      text: chart.subtitle[locale],
      note: chart.caution[locale],
    };
  });
  const laws = base.laws.all.map((law): SearchDocument => ({
    ...reading(law, 'framework'),
    id: `law:${law.id}`,
    kind: 'law',
    note: law.number,
    names: lawNames(law.number, base.vocabularies.lawKind),
  }));
  return [
    ...charts,
    ...base.figures.all.map((figure) => figureDocument(view, figure)),
    ...base.concepts.all.map((note) => reading(note, 'framework')),
    ...base.frameworks.all.map((note) => reading(note, 'framework')),
    ...base.lensNotes.all.filter(({ id }) => id !== 'overview').map((n) => reading(n, 'roles')),
    ...laws,
    ...base.sources.all.map((source) => sourceDocument(view, source)),
  ];
}

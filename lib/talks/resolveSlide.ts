import type { Locale } from '#data/locales';
import type { Slide } from '#data/talkTypes';
import { fillChart } from '../charts/countPlaceholders';
import { countedBy } from '../charts/countedBy';
import { formatDate } from '../dates/formatDate';
import type { View } from '../view';
import { recordOf } from './recordOf';
import type { ResolvedSlide, SlideSource } from './resolvedTalk';
import { channelsOf, claimsOf, momentsOf, rolesOf } from './slideParts';
import { slidePlot } from './slidePlot';
import { slideTable } from './slideTable';
import { sourceLine } from './sourceLine';
import { sourcesBehind } from './sourcesBehind';
import type { TalkWords } from './talkWords';

/** What a slide needs to know of its talk. */
export type SlidePlace = {
  readonly number: number;
  /** Address of the talk without its scheme, as a wall shows it; `null` where nobody has said where the site stands. */
  readonly shownAddress: string | null;
  /** The drawing of a chart for slides in one language, as SVG for a page. */
  readonly wallOf: (chartId: string, locale: Locale) => string;
};

/** Days on which the numbers of a slide were last seen, in the place of sources. */
function lastSeenLine({ base, locale }: View, slide: Slide, words: TalkWords): string | null {
  const numbers = slide.restsOn
    .filter(({ kind }) => kind === 'helpChannel')
    .flatMap(({ id }) => base.helpChannels.get(id).contacts)
    .filter(({ type }) => type === 'phone' || type === 'whatsapp')
    .map(({ type, value, lastSeen }) =>
      words.seenOn({
        number: type === 'phone' ? value : base.vocabularies.contactType[type].label[locale],
        date: formatDate(lastSeen, locale),
      }),
    );
  return numbers.length > 0 ? words.lastSeen(numbers.join(', ')) : null;
}

function footOf(
  view: View,
  slide: Slide,
  words: TalkWords,
  sources: readonly SlideSource[],
  address: string | null,
): string {
  const [drawn] = slide.restsOn;
  const end = address === null ? '' : ` ${words.all(address)}`;
  if (drawn.kind === 'helpChannel') return `${lastSeenLine(view, slide, words) ?? ''}${end}`.trim();
  if (drawn.kind === 'chart' && countedBy(view.base.charts.get(drawn.id)) === 'activities') {
    const activities = view.base.activities.all;
    const behind = new Set(activities.flatMap((activity) => activity.sources));
    return words.counted({ sources: behind.size, activities: activities.length }) + end;
  }
  return sourceLine(sources, address, words);
}

function eyebrowOf(view: View, slide: Slide, words: TalkWords): string | null {
  const [drawn] = slide.restsOn;
  switch (slide.kind) {
    case 'content-note':
      return words.contentNote;
    case 'question-to-room':
      return words.toTheRoom;
    case 'parked':
      return words.parked;
    case 'claim':
      return slide.restsOn.filter(({ kind }) => kind === 'claim').length === 1
        ? words.claimRetold
        : null;
    case 'framework':
      return recordOf(view, drawn).name;
    default:
      return null;
  }
}

/** One slide in the language of the view, as every output reads it. */
export function resolveSlide(
  view: View,
  slide: Slide,
  words: TalkWords,
  { number, shownAddress, wallOf }: SlidePlace,
): ResolvedSlide {
  const { base, locale } = view;
  const records = slide.restsOn.map((link) => {
    const { name, path } = recordOf(view, link);
    return { kind: link.kind, id: link.id, name, path };
  });
  const path = records[0]?.path ?? '';
  const [drawn] = slide.restsOn;
  const chart = drawn.kind === 'chart' ? fillChart(base, base.charts.get(drawn.id)) : null;
  const sources = sourcesBehind(view, slide.restsOn);
  return {
    id: slide.id,
    number,
    kind: slide.kind,
    eyebrow: eyebrowOf(view, slide, words),
    headline: slide.headline[locale],
    lines: slide.kind === 'help' ? [] : slide.lines.map((line) => line[locale]),
    roles: rolesOf(view, slide, words),
    moments: momentsOf(view, slide),
    claims: claimsOf(view, slide),
    channels: channelsOf(view, slide),
    chart: chart && {
      id: chart.id,
      form: chart.form,
      headline: chart.headline[locale],
      subtitle: chart.subtitle[locale],
      plot: slidePlot(view, chart),
      wall: wallOf(chart.id, locale),
    },
    table: chart && slideTable(view, chart, words),
    description: chart && chart.alt[locale],
    caution: slide.caution?.[locale] ?? null,
    sources,
    sourceLine: footOf(view, slide, words, sources, shownAddress),
    records,
    path,
    notes: slide.notes.map((paragraph) => paragraph[locale]),
    expected: slide.expected && {
      question: slide.expected.question[locale],
      answer: slide.expected.answer[locale],
    },
    seconds: slide.seconds,
    roomSeconds: slide.roomSeconds,
    isOptional: slide.isOptional,
    isSensitive: slide.isSensitive,
    isSpare: slide.isSpare,
  };
}

import { describe, expect, test } from 'vitest';
import { locales } from '#data/locales';
import type { Slide } from '#data/talkTypes';
import type { Activity, Figure } from '#data/types';
import { inStudy } from '#lib/activities/studyPeriodOf';
import { facts } from '..';
import { activities } from '../activities';
import { claims } from '../claims';
import { figures } from '../figures';
import { talks } from './index';

// What a speaker says of the whole record turns wrong when a record is added or changed, and no link between
// the two would show it. Each test names the sentence that it holds.
const all: readonly Activity[] = Object.values(activities);
const core = inStudy(all, facts.study);
const yearOf = ({ when }: Activity) => when.from?.slice(0, 4);
const slides: readonly (readonly [string, Slide])[] = Object.entries(talks).flatMap(
  ([talk, { slides }]) => slides.map((slide): [string, Slide] => [`${talk} > ${slide.id}`, slide]),
);

/** Everything that a slide shows or says, in both languages. */
function wordsOf({ headline, lines, caution, notes, expected }: Slide): string {
  const texts = [headline, ...lines, ...notes, ...(caution ? [caution] : [])];
  if (expected) texts.push(expected.question, expected.answer);
  return texts.flatMap((text) => locales.map((locale) => text[locale])).join('\n');
}

describe('money enters in 2024', () => {
  test('"Pada 2022 dan 2023 tandanya kosong semua": no core activity of these years is direct', () => {
    const early = core.filter((activity) => ['2022', '2023'].includes(yearOf(activity) ?? ''));
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter(({ focus }) => focus === 'direct')).toEqual([]);
  });

  test('"in the implementer lane none of its marks is filled": no core implementer activity is direct', () => {
    const implementer = core.filter(({ role }) => role === 'implementer');
    expect(implementer.filter(({ focus }) => focus === 'direct')).toEqual([]);
    for (const year of ['2022', '2023', '2024'])
      expect(implementer.some((activity) => yearOf(activity) === year)).toBe(true);
  });

  test('"in the catalyst lane, filled marks begin in 2024": a core catalyst activity of 2024 is direct', () => {
    const filled = core.filter(({ role, focus }) => role === 'catalyst' && focus === 'direct');
    expect(new Set(filled.map(yearOf))).toEqual(new Set(['2024']));
  });

  test('"the partner lane only starts in 2024, all of its marks are filled, some are acts of other bodies"', () => {
    const partner = core.filter(({ role }) => role === 'partner');
    expect(new Set(partner.map(yearOf))).toEqual(new Set(['2024']));
    expect(partner.every(({ focus }) => focus === 'direct')).toBe(true);
    const others = partner.filter(({ part }) => part === 'none-seen');
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(partner.length);
    expect(others.every(({ actOf }) => actOf === 'another-body')).toBe(true);
  });

  test('"ada pula yang lebih awal, misalnya pelatihan tahun 2017", "one meeting without a date"', () => {
    const training = activities['ppatk-transaction-training-2017'];
    expect(training.when.from).toMatch(/^2017/);
    expect(training.focus).toBe('direct');
    expect(activities['financial-sector-coordination-meeting'].when.kind).toBe('undated');
  });

  test('"pesan soal uang tercatat sejak 2025": the message of an implementer activity of February 2025', () => {
    expect(activities['safer-internet-day-2025'].role).toBe('implementer');
    expect(activities['safer-internet-day-2025'].when.from).toMatch(/^2025-02/);
  });
});

test('"Tercatat: …, tercatat sebagian: …, sesudah periode: …, tidak dapat ditunjukkan: …": the statuses of the claims', () => {
  const carried = {
    supported: ['implementer-education-outreach', 'catalyst-research', 'catalyst-advocacy'],
    'partly-supported': ['partner-with-ppatk', 'partner-red-flag-indicators', 'catalyst-training'],
    'timing-differs': ['partner-training-modules'],
    'stated-only': ['transactions-rose-2022-2024', 'catalyst-succeeded'],
  } as const;
  for (const [status, ids] of Object.entries(carried))
    for (const id of ids) expect(claims[id].status, id).toBe(status);
  const shown = Object.values(carried).flat();
  for (const [place, slide] of slides.filter(([, { id }]) => id === 'claims-carried')) {
    const named = slide.restsOn.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
    expect(new Set(named), place).toEqual(new Set(shown));
  }
});

describe('numbers that slides print', () => {
  test('"Rp114,27 miliar", "Rp127,37 miliar": the two amounts, in billions of rupiah', () => {
    const billions = (figure: Figure) => Math.round((figure.value ?? 0) / 1e7) / 100;
    expect(billions(figures['ppatk-2022-value-trafficking-and-csa'])).toBe(114.27);
    expect(billions(figures['ppatk-2024-value-prostitution'])).toBe(127.37);
  });

  test('"1.925.549", and "pada 2024 angkanya lebih rendah"', () => {
    expect(figures['ncmec-indonesia-2023'].value).toBe(1925549);
    expect(figures['ncmec-indonesia-2024-total'].value).toBeLessThan(1925549);
  });

  test('"lebih dari 200 orang": the record of the conference says so too', () => {
    const { audience, outputs, summary } = activities['asean-conference-denpasar-2024'];
    const words = `${audience.en} ${outputs.en} ${summary.en}`;
    expect(words).toMatch(/(?:more than|over) (?:200|two hundred)/i);
  });
});

describe('dates that slides print', () => {
  const from = (id: keyof typeof activities) => activities[id].when.from;

  test('the steps of the indicators: May, end of July and 16 to 18 December 2024, 2 October 2025', () => {
    expect(from('ficg-project-2024-2025')).toMatch(/^2024-05/);
    expect(from('ppatk-fgd-red-flag-july-2024')).toMatch(/^2024-07-(?:2\d|3\d)/);
    expect(activities['ppatk-fgd-red-flag-december-2024'].when).toMatchObject({
      from: '2024-12-16',
      to: '2024-12-18',
    });
    expect(from('ppatk-dialogue-october-2025')).toBe('2025-10-02');
  });

  test('the steps of the module: 7 May and December 2025', () => {
    expect(from('training-module-fgd-may-2025')).toBe('2025-05-07');
    expect(from('cso-training-december-2025')).toMatch(/^2025-12/);
  });

  test('the conference on 7 and 8 August, the forum in September, the memorandum on 26 July 2024', () => {
    expect(activities['asean-conference-denpasar-2024'].when).toMatchObject({
      from: '2024-08-07',
      to: '2024-08-08',
    });
    expect(from('asean-ict-forum-2024-panel')).toMatch(/^2024-09/);
    expect(from('kpai-ppatk-mou-2024')).toBe('2024-07-26');
  });

  test('"PPATK proposed the indicators before the Denpasar conference met"', () => {
    const proposal = from('ficg-project-2024-2025') ?? '';
    expect(proposal < (from('asean-conference-denpasar-2024') ?? '')).toBe(true);
  });
});

describe('corrections to the evidence hold in the talks', () => {
  test.each(slides)('%s says no universal about what was only searched', (_place, slide) => {
    expect(wordsOf(slide)).not.toMatch(
      /never (?:published|named|gave)|no source (?:gives|says|names)(?! that)|wherever|tidak pernah (?:diumumkan|terbit|ada)|semua sumber(?!nya)|tidak ada sumber yang (?:menyebut|memuat)/i,
    );
  });

  test.each(slides)('%s counts no pages for the period of the 2024 amount', (_place, slide) => {
    expect(wordsOf(slide)).not.toMatch(
      /\b(?:\d+|tujuh belas|enam belas|seventeen|sixteen) (?:pages|outlets|halaman|media)\b/i,
    );
  });

  test.each(slides)('%s does not call the two amounts unequal', (_place, slide) => {
    expect(wordsOf(slide)).not.toMatch(/tidak sebanding|[Cc]atatan:/);
  });

  test('the conference in Denpasar was held by the organisation with others', () => {
    const told = slides.filter(([, { id }]) => id === 'denpasar');
    expect(told).toHaveLength(2);
    for (const [place, slide] of told) {
      expect(slide.notes[0].en, place).toMatch(/ECPAT Indonesia and others/);
      expect(slide.notes[0].id, place).toMatch(/ECPAT Indonesia (?:dan|bersama) lembaga lain/);
    }
  });

  test('a slide that shows both amounts says that they cannot be compared, in the same block', () => {
    const both = slides.filter(([, { lines }]) =>
      /114[\s\S]*127/.test(lines.map(({ en }) => en).join()),
    );
    expect(both.length).toBeGreaterThan(0);
    for (const [place, { caution, isSensitive }] of both) {
      expect(caution?.en, place).toMatch(/Not comparable|Do not subtract/);
      expect(isSensitive, place).toBe(true);
    }
  });
});

test('the gentle version never points at a slide that it leaves out', () => {
  for (const [place, slide] of slides.filter(([, { isSensitive }]) => !isSensitive))
    expect(wordsOf(slide), place).not.toMatch(
      /114[.,]27|127[.,]37|the (?:next|last) slide holds figures|salindia (?:berikut|tadi) memuat angka/,
    );
});

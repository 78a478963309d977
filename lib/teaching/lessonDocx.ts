import { Document, Packer, Paragraph, TextRun, type Table } from 'docx';
import { regionalTag } from '#data/locales';
import { pages } from '#data/pages';
import type { Lesson, LessonStep } from '#data/teachingTypes';
import type { Text, WithId } from '#data/types';
import { citeShort } from '../cite/citeShort';
import {
  bullet,
  cell,
  foot,
  heading,
  labelled,
  page,
  plain,
  styles,
  table,
} from '../docx/docxParts';
import { makeSteady } from '../docx/makeSteady';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import { exerciseOf } from './exerciseOf';
import { layMinutes } from './layMinutes';
import { recordHref } from './recordHref';
import { exercisePath, withSet } from './teachPaths';

/** Words of the namespace `Lesson` that the file uses. */
export type LessonWord =
  | 'time'
  | 'course'
  | 'code'
  | 'cpl'
  | 'weight'
  | 'blanksNote'
  | 'aims'
  | 'subCpmk'
  | 'indicator'
  | 'plain'
  | 'topics'
  | 'method'
  | 'prerequisites'
  | 'prepare'
  | 'lecturer'
  | 'students'
  | 'materials'
  | 'steps'
  | 'before'
  | 'after'
  | 'minute'
  | 'say'
  | 'ask'
  | 'uses'
  | 'slides'
  | 'expect'
  | 'assessment'
  | 'task'
  | 'rubric'
  | 'criterion'
  | 'debrief'
  | 'care'
  | 'channels'
  | 'readings'
  | 'adapt'
  | 'shortOfTime'
  | 'largeClass'
  | 'online'
  | 'withoutDevices'
  | 'abroad'
  | 'licence';

/** What the file needs beside the lesson. */
export type LessonFile = {
  readonly view: View;
  readonly lesson: WithId<Lesson>;
  readonly word: (key: LessonWord) => string;
  readonly siteUrl: string;
  /** How to use and credit the plan, as one paragraph. */
  readonly licence: string;
  /** Name of the site, as the author of the file. */
  readonly author: string;
};

type Block = Paragraph | Table;

function headBlocks({ view: { locale }, lesson, word }: LessonFile): readonly Block[] {
  const blanks = ['course', 'code', 'cpl', 'weight'] as const;
  return [
    heading(lesson.title[locale], 1),
    plain(lesson.inOneSentence[locale]),
    table([
      [
        cell([labelled(word('time'), String(lesson.minutes))], 20),
        ...blanks.map((blank) => cell([labelled(word(blank), '')], 20)),
      ],
    ]),
    plain(word('blanksNote')),
    heading(word('aims'), 2),
    table(
      [
        (['subCpmk', 'indicator', 'plain'] as const).map((key) =>
          cell([new Paragraph({ children: [new TextRun({ text: word(key), bold: true })] })], 33),
        ),
        ...lesson.subCpmk.map(({ outcome, indicator }, i) => [
          cell([plain(outcome[locale])], 33),
          cell([plain(indicator[locale])], 33),
          cell([plain(lesson.aims[i]?.[locale] ?? '')], 34),
        ]),
      ],
      true,
    ),
    labelled(word('topics'), lesson.topics.map((topic) => topic[locale]).join('; ')),
    labelled(word('method'), lesson.method[locale]),
  ];
}

function prepareBlocks({ view, lesson, word, siteUrl }: LessonFile): readonly Block[] {
  const { base, locale } = view;
  const { preparation, care, prerequisites } = lesson;
  const slides = lesson.talk && `${siteUrl}${pathOf(locale, `${pages.talks.slug}/${lesson.talk}`)}`;
  const list = (label: string, texts: readonly Text[]): readonly Block[] =>
    texts.length === 0 ? [] : [heading(label, 3), ...texts.map((text) => bullet(text[locale]))];
  return [
    heading(word('prepare'), 2),
    ...list(word('lecturer'), preparation.lecturer),
    ...list(word('students'), preparation.students),
    ...list(word('prerequisites'), prerequisites),
    ...list(
      word('materials'),
      preparation.materials.map(({ text }) => text),
    ),
    ...(slides ? [labelled(word('slides'), slides)] : []),
    heading(word('care'), 2),
    plain(care.note[locale]),
    ...list(
      word('channels'),
      care.channels.map((id) => base.helpChannels.get(id).label),
    ),
  ];
}

/** The set that a step uses, with the address of its worksheet. */
function setLine({ view: { base, locale }, word, siteUrl }: LessonFile, step: LessonStep) {
  const { exercise } = step;
  const set = exercise ? exerciseOf(base, exercise.id).sets[exercise.set] : undefined;
  if (!exercise || !set) return [];
  const path = withSet(exercisePath(locale, exercise.id, 'worksheet'), set.number);
  return [labelled(word('uses'), `${set.title[locale]}, ${siteUrl}${path}`)];
}

/** An answer to expect, with the names of the records that carry it. */
function expected({ base, locale }: View, { text, rests }: LessonStep['expect'][number]): string {
  const names = rests.flatMap((link) => recordHref(base, locale, link)?.name[locale] ?? []);
  return names.length > 0 ? `${text[locale]} [${names.join('; ')}]` : text[locale];
}

function stepBlocks(file: LessonFile): readonly Block[] {
  const { view, lesson, word } = file;
  const { locale } = view;
  const count = Math.max(lesson.sessions.length, 1);
  return [
    heading(word('steps'), 2),
    ...Array.from({ length: count }, (_, i) => {
      const session = lesson.sessions[i];
      const rows = layMinutes(lesson.steps, i + 1).map(({ step, from, to }) => [
        cell([plain(`${step.minutes} ${word('minute')}`), plain(`${from}–${to}`)], 16),
        cell(
          [
            new Paragraph({ children: [new TextRun({ text: step.title[locale], bold: true })] }),
            plain(step.do[locale]),
            ...setLine(file, step),
            labelled(word('say'), step.say[locale]),
            ...step.ask.map((question) => labelled(word('ask'), question[locale])),
            ...(step.expect.length > 0 ? [labelled(word('expect'), '')] : []),
            ...step.expect.map((answer) => bullet(expected(view, answer))),
          ],
          84,
        ),
      ]);
      return [
        ...(session
          ? [
              heading(`${i + 1}. ${session.title[locale]}`, 3),
              labelled(word('before'), session.before[locale]),
            ]
          : []),
        table(rows),
        ...(session ? [labelled(word('after'), session.after[locale])] : []),
      ];
    }).flat(),
  ];
}

function assessmentBlocks({ view: { locale }, lesson, word }: LessonFile): readonly Block[] {
  const { task, levels, rubric, rubricNote, debrief } = lesson.assessment;
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  return [
    heading(word('assessment'), 2),
    labelled(word('task'), task[locale]),
    heading(word('rubric'), 3),
    plain(rubricNote[locale]),
    table(
      [
        [
          cell([bold(word('criterion'))], 20),
          ...levels.map((one) => cell([bold(one[locale])], 20)),
        ],
        ...rubric.map((row) => [
          cell([bold(row.criterion[locale])], 20),
          ...row.levels.map((one) => cell([plain(one[locale])], 20)),
        ]),
      ],
      true,
    ),
    heading(word('debrief'), 2),
    ...debrief.map((question) => bullet(question[locale])),
  ];
}

function endBlocks({ view, lesson, word, siteUrl, licence }: LessonFile): readonly Block[] {
  const { base, locale } = view;
  const kinds = ['shortOfTime', 'largeClass', 'online', 'withoutDevices', 'abroad'] as const;
  return [
    heading(word('readings'), 2),
    ...lesson.readings.map(({ source: id, why }) => {
      const source = base.sources.get(id);
      const checked = base.vocabularies.checked[source.checked].label[locale].toLowerCase();
      const entry = `${siteUrl}${pathOf(locale, `sources/${id}`)}`;
      return bullet(`${citeShort(view, source)} (${checked}). ${why[locale]} ${entry}`);
    }),
    heading(word('adapt'), 2),
    ...kinds.map((kind) => labelled(word(kind), lesson.adaptation[kind][locale])),
    heading(word('licence'), 2),
    plain(licence),
  ];
}

/** A lesson plan as a Word file to edit; the same bytes for the same records. */
export async function lessonDocx(file: LessonFile): Promise<Uint8Array> {
  const { lesson, author, view } = file;
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    title: lesson.title[view.locale],
    description: lesson.inOneSentence[view.locale],
    styles: styles(regionalTag(view.locale)),
    sections: [
      {
        properties: page,
        footers: { default: foot(`${author}, ${lesson.title[view.locale]}`) },
        children: [
          ...headBlocks(file),
          ...prepareBlocks(file),
          ...stepBlocks(file),
          ...assessmentBlocks(file),
          ...endBlocks(file),
        ],
      },
    ],
  });
  return makeSteady(await Packer.toBuffer(document));
}

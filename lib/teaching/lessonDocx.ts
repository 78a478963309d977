import { Document, Packer } from 'docx';
import { regionalTag } from '#data/locales';
import { pages } from '#data/pages';
import type { Text } from '#data/types';
import { citeShort } from '../cite/citeShort';
import {
  bold,
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
import type { Block, LessonFile } from './lessonFile';
import { stepBlocks } from './stepBlocks';

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
        (['subCpmk', 'indicator', 'plain'] as const).map((key) => cell([bold(word(key))], 33)),
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

function assessmentBlocks({ view: { locale }, lesson, word }: LessonFile): readonly Block[] {
  const { task, levels, rubric, rubricNote, debrief } = lesson.assessment;
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

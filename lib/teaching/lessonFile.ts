import type { Paragraph, Table } from 'docx';
import type { Lesson } from '#data/teachingTypes';
import type { WithId } from '#data/types';
import type { View } from '../view';

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

/** What a Word file is made of, from its top to its end. */
export type Block = Paragraph | Table;

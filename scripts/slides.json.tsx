import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTranslator } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { Slide } from '#components/talks/Slide';
import { TalkNotes } from '#components/talks/TalkNotes';
import type { Base } from '#data/base';
import { base } from '#data/index';
import { byLocale, locales, type Locale } from '#data/locales';
import { checkedOn, publishedAt } from '#data/site';
import type { Slide as SlideRecord } from '#data/talkTypes';
import { interfaceWords } from '#i18n/interfaceWords';
import { pathOf } from '#lib/pages/pathOf';
import { contentNoteSlide, helpSlide, titleSlide } from '#lib/talks/own/aroundSlides';
import { addedRecords } from '#lib/talks/own/addedRecords';
import { addedKinds } from '#lib/talks/own/ownTalk';
import type { FrameFile, OwnFrame, SlideFile } from '#lib/talks/own/slideFile';
import { slideOfRecord } from '#lib/talks/own/slideOfRecord';
import type { OwnWords } from '#lib/talks/own/ownWords';
import { recordOf } from '#lib/talks/recordOf';
import { resolveSlide } from '#lib/talks/resolveSlide';
import { wallOf, wallsFolder } from '../app/generated';
import { talkWordsOf } from '../components/talks/talkWordsOf';

const folder = 'public/made/slides';
const words = byLocale((locale) => talkWordsOf(locale, interfaceWords(locale)));

const ownWords = byLocale((locale): OwnWords => {
  const t = createTranslator({
    locale,
    messages: interfaceWords(locale),
    namespace: 'OwnSlide',
  });
  return {
    claimHeadline: (status) => t('claimHeadline', { status }),
    defaultTitle: t('defaultTitle'),
    titleLine: t('titleLine'),
    contentHeadline: t('contentHeadline'),
    contentLine: t('contentLine'),
    contentLeave: t('contentLeave'),
    contentNotes: t('contentNotes'),
    helpHeadline: t('helpHeadline'),
    helpNotes: t('helpNotes'),
  };
});

function frameOf(locale: Locale): OwnFrame {
  const messages = interfaceWords(locale);
  const t = createTranslator({ locale, messages, namespace: 'OwnSlide' });
  const page = createTranslator({ locale, messages, namespace: 'TalkPage' });
  const path = pathOf(locale, '');
  const { siteName, caution, question, notes, roomSpeaks, notComparable, noAddress } =
    words[locale];
  return {
    title: t('defaultTitle'),
    path,
    // The audience cannot open a talk that lies in the speaker's browser: the code leads to the site.
    address: publishedAt && `${publishedAt}${path}`,
    words: {
      ...{ siteName, caution, question, notes, roomSpeaks, notComparable, noAddress },
      openTalk: t('openSite'),
    },
    ownHeadline: t('ownHeadline'),
    sourcesHeading: page('sources'),
  };
}

/** The slide in every language, resolved and drawn as every talk is. */
function fileOf(facts: Base, frames: FrameFile['frames'], record: SlideRecord): SlideFile {
  const isAround = record.id.startsWith('own-');
  return byLocale((locale) => {
    const view = { base: facts, locale };
    const { path } = recordOf(view, record.restsOn[0]);
    const shownAddress =
      publishedAt && !isAround ? `${publishedAt}${path}`.replace(/^https?:\/\//, '') : null;
    const slide = resolveSlide(view, record, words[locale], {
      number: 1,
      shownAddress,
      wallOf,
    });
    const text = JSON.stringify(slide);
    const foreign = facts.foreignPhrases[locale].filter(({ phrase }) => text.includes(phrase));
    const frame = frames[locale];
    const talk = { ...emptyResolved(locale, frame), foreign, slides: [slide] };
    const html = renderToStaticMarkup(
      <>
        <Slide talk={talk} slide={slide} />
        <TalkNotes talk={talk} slide={slide} />
      </>,
    );
    return { slide, foreign, html };
  });
}

function emptyResolved(locale: Locale, frame: OwnFrame) {
  const { path, address, title } = frame;
  return {
    ...{ id: 'own', locale, title, occasion: '', minutes: 0, seconds: 0, count: 1, gentleCount: 1 },
    ...{ path, address, words: frame.words },
  };
}

function write(name: string, content: unknown): void {
  const file = join(folder, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

/** Puts the picture of a chart beside its slide where PowerPoint has no such chart and will be given the picture. */
function copyPictures(id: string, file: SlideFile): void {
  for (const locale of locales)
    if (file[locale].slide.chart?.plot === null)
      copyFileSync(`${wallsFolder}/${id}.${locale}.png`, `${folder}/chart/${id}.${locale}.png`);
}

/** Classes in the markup of some slides, each once. */
function classesIn(files: readonly SlideFile[]): string {
  const found = files.flatMap((file) =>
    locales.flatMap((locale) => [...file[locale].html.matchAll(/class="([^"]*)"/g)]),
  );
  return [...new Set(found.flatMap((match) => (match[1] ?? '').split(' ')))].sort().join(' ');
}

/** Writes the slide of each record into a file of its own, and what a talk of one's own needs beside them. */
export function run(): void {
  rmSync(folder, { recursive: true, force: true });
  const frames = byLocale(frameOf);
  const known = addedRecords(base);
  const files = addedKinds.flatMap((kind) =>
    known[kind].map((id) => {
      const file = fileOf(base, frames, slideOfRecord(base, { kind, id }, ownWords));
      write(`${kind}/${id}`, file);
      if (kind === 'chart') copyPictures(id, file);
      return file;
    }),
  );
  const help = helpSlide(base, ownWords);
  const around = {
    title: fileOf(base, frames, titleSlide(base, ownWords)),
    contentNote: fileOf(base, frames, contentNoteSlide(base, ownWords)),
    help: help && fileOf(base, frames, help),
  };
  const all = [...files, around.title, around.contentNote, ...(around.help ? [around.help] : [])];
  const frame: FrameFile = {
    ...{ day: checkedOn, frames, known, classes: classesIn(all) },
    ...around,
  };
  write('frame', frame);
}

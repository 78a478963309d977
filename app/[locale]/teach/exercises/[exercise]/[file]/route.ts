import { hasLocale } from 'next-intl';
import { base } from '#data/index';
import { builtLocales, defaultLocale } from '#data/locales';
import { findExerciseId } from '#lib/teaching/exerciseIds';
import { exerciseOf } from '#lib/teaching/exerciseOf';
import { gift } from '#lib/teaching/moodle/gift';
import { moodleXml } from '#lib/teaching/moodle/moodleXml';
import { exerciseFileNames, readFileName } from '#lib/teaching/teachPaths';
import { bankFor } from '../../../bankFor';
import { exerciseParams } from '../../../questionsFor';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const filesOf = (exercise: string) => {
    const id = findExerciseId(base, exercise);
    return id ? exerciseFileNames(id, exerciseOf(base, id)) : ['none.xml'];
  };
  return builtLocales.flatMap((locale) =>
    exerciseParams().flatMap(({ exercise }) =>
      filesOf(exercise).map((file) => ({ locale, exercise, file })),
    ),
  );
}

/** An exercise or one of its sets for a learning platform, as Moodle XML or GIFT. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/teach/exercises/[exercise]/[file]'>,
): Promise<Response> {
  const { locale: asked, exercise, file } = await params;
  const locale = hasLocale(builtLocales, asked) ? asked : defaultLocale;
  const { format, set } = readFileName(file);
  const bank = await bankFor({ base, locale }, exercise, set);
  const type = format === 'xml' ? 'application/xml' : 'text/plain';
  return new Response(format === 'xml' ? moodleXml(bank) : gift(bank), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}

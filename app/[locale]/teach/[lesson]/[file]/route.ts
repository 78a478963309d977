import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { builtLocales, defaultLocale } from '#data/locales';
import { siteUrl } from '#data/site';
import { lessonDocx } from '#lib/teaching/lessonDocx';
import { idsOf, recordOf } from '../../../../recordPages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return builtLocales.flatMap((locale) =>
    idsOf(base.lessons).map((lesson) => ({ locale, lesson, file: `${lesson}.docx` })),
  );
}

/** A lesson plan as a Word file. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/teach/[lesson]/[file]'>,
): Promise<Response> {
  const { locale: asked, lesson: id } = await params;
  const locale = hasLocale(builtLocales, asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: 'Lesson' });
  const teach = await getTranslations({ locale, namespace: 'Teach' });
  const header = await getTranslations({ locale, namespace: 'Header' });
  const site = header('siteName');
  const file = await lessonDocx({
    view: { base, locale },
    lesson: recordOf(base.lessons, id),
    word: (key) => t(key),
    siteUrl,
    licence: teach('licenceText', { site }),
    author: site,
  });
  return new Response(Buffer.from(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
}

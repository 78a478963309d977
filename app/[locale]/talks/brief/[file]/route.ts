import { base } from '#data/index';
import { locales } from '#data/locales';
import { briefFiles } from '#lib/brief/briefFiles';
import { briefDocx } from '../../../../briefIn';
import { orNobody } from '../../../../recordPages';
import { viewOf } from '../../../../viewOf';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = orNobody(base.brief === null ? [] : briefFiles);
  return locales.flatMap((locale) => files.map((file) => ({ locale, file })));
}

/** The brief as a Word file, in one language or in all. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/talks/brief/[file]'>,
): Promise<Response> {
  const { locale, file } = await params;
  const bytes = await briefDocx(viewOf(locale).locale, file !== briefFiles[0]);
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
}

import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import { talkPptx } from '../../../../talkPptx';
import { viewOf } from '../../../../viewOf';
import { idsOf, recordOf } from '../../../../recordPages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return builtLocales.flatMap((locale) => idsOf(base.talks).map((talk) => ({ locale, talk })));
}

/** A talk as a PowerPoint file. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/talks/[talk]/talk.pptx'>,
): Promise<Response> {
  const { locale, talk } = await params;
  const { id } = recordOf(base.talks, talk);
  return new Response(Buffer.from(talkPptx(viewOf(locale).locale, id)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
  });
}

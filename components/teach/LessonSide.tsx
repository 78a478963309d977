import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Lesson } from '#data/teachingTypes';
import type { Text } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { SourceChip } from '../sources/SourceChip';
import { CautionText } from '../ui/Caution';
import { Words } from '../ui/Words';
import { RestingLinks } from './RestingLinks';

type ListProps = { readonly view: View; readonly title: string; readonly texts: readonly Text[] };

function TextList({ view, title, texts }: ListProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="plain-list">
        {texts.map((text) => (
          <li key={text.en}>
            <Words view={view} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

type Props = { readonly view: View; readonly lesson: Lesson; readonly siteName: string };

const adaptations = ['shortOfTime', 'largeClass', 'online', 'withoutDevices', 'abroad'] as const;

/** What stands beside the steps: preparation, care, readings, ways to adapt, licence. */
export function LessonSide({ view, lesson, siteName }: Props) {
  const t = useTranslations('Lesson');
  const teach = useTranslations('Teach');
  const { base, locale } = view;
  const { preparation, care, readings, adaptation, prerequisites } = lesson;
  return (
    <section className="lesson-side small">
      <section>
        <h3>{t('prepare')}</h3>
        <TextList view={view} title={t('lecturer')} texts={preparation.lecturer} />
        <TextList view={view} title={t('students')} texts={preparation.students} />
        <TextList view={view} title={t('prerequisites')} texts={prerequisites} />
        <h4>{t('materials')}</h4>
        <ul className="plain-list">
          {preparation.materials.map(({ text, rests }) => (
            <li key={text.en}>
              <Words view={view} text={text} /> <RestingLinks view={view} rests={rests} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('care')}</h3>
        <CautionText>
          <Words view={view} text={care.note} />
        </CautionText>
        <h4>{t('channels')}</h4>
        <ul className="plain-list">
          {care.channels.map((id) => (
            <li key={id}>
              <a href={`${pathOf(locale, pages.help.slug)}#${id}`}>
                <Words view={view} text={base.helpChannels.get(id).label} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('readings')}</h3>
        <ul className="lesson-readings">
          {readings.map(({ source, why }) => (
            <li key={source}>
              <SourceChip view={view} id={source} isFirst />
              <p>
                <Words view={view} text={why} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('adapt')}</h3>
        <dl className="q-facts">
          {adaptations.map((kind) => (
            <div key={kind}>
              <dt>{t(kind)}</dt>
              <dd>
                <Words view={view} text={adaptation[kind]} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('licence')}</h3>
        <p>{teach('licenceText', { site: siteName })}</p>
      </section>
    </section>
  );
}

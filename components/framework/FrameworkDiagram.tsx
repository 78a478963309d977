import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Concept, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';
import { DiagramArrow } from './DiagramArrow';

/** The paper's four concepts, each in its place: what frames the case, what names the harm, what sorts the answer. */
export type PlacedConcepts = Readonly<
  Record<'frame' | 'genus' | 'harm' | 'answer', WithId<Concept>>
>;

type Props = { readonly view: View; readonly concepts: PlacedConcepts };

/** How the four concepts and the three roles stand to the case: a nested list, drawn as a picture of itself. */
export function FrameworkDiagram({ view, concepts }: Props) {
  const t = useTranslations('FrameworkDiagram');
  const { base, locale } = view;
  const { from, to } = base.paper.study;
  const box = (place: keyof PlacedConcepts) => (
    <>
      <p className="label">{t(`${place}.question`)}</p>
      <p className="dia-name">
        <a href={`#${concepts[place].id}`}>
          <Words view={view} text={concepts[place].label} />
        </a>
      </p>
      <p className="small quiet">{t(`${place}.says`)}</p>
    </>
  );
  return (
    <figure className="dia">
      <ul className="dia-row">
        <li className="dia-box dia-genus">
          {box('genus')}
          <ul>
            <li className="dia-box dia-harm">{box('harm')}</li>
          </ul>
        </li>
        <li className="dia-box dia-frame">{box('frame')}</li>
        <li className="dia-case">
          <DiagramArrow turn="in" />
          <div>
            <p className="label">{t('case')}</p>
            <p className="dia-name">{t('money')}</p>
            <p className="small">
              {base.actors.get(base.subject).name[locale]},{' '}
              <span className="dia-years">
                {from}–{to}
              </span>
            </p>
          </div>
          <DiagramArrow turn="back" />
        </li>
        <li className="dia-box dia-answer">
          <DiagramArrow turn="up" />
          {box('answer')}
          <ul className="dia-roles">
            {roleIds.map((role) => (
              <li key={role}>
                <RoleEmblem role={role} size={40} />
                <div>
                  <p className="dia-name">
                    <a href={pathOf(locale, `${pages.roles.slug}/${role}`)}>
                      {base.roles[role].label[locale]}
                    </a>
                  </p>
                  <p className="small quiet">{base.roles[role].motto[locale]}</p>
                </div>
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <figcaption className="small quiet">{t('caption')}</figcaption>
    </figure>
  );
}

import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Diagram } from '#data/features';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';
import { DiagramArrow } from './DiagramArrow';

type Props = { readonly view: View; readonly diagram: Diagram };

/** How the four concepts and the three roles stand to the case: a nested list, drawn as a picture of itself. */
export function FrameworkDiagram({ view, diagram }: Props) {
  const t = useTranslations('FrameworkDiagram');
  const { base, locale } = view;
  const { from, to } = base.study;
  const box = (place: 'frame' | 'genus' | 'harm' | 'answer') => (
    <>
      <p className="label">{diagram[place].question[locale]}</p>
      <p className="dia-name">
        <a href={`#${diagram[place].concept}`}>
          <Words view={view} text={base.concepts.get(diagram[place].concept).label} />
        </a>
      </p>
      <p className="small quiet">{diagram[place].says[locale]}</p>
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
            <p className="dia-name">{diagram.subject[locale]}</p>
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
                <section>
                  <p className="dia-name">
                    <a href={pathOf(locale, `${pages.roles.slug}/${role}`)}>
                      {base.roles[role].label[locale]}
                    </a>
                  </p>
                  <p className="small quiet">{base.roles[role].motto[locale]}</p>
                </section>
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <figcaption className="small quiet">{diagram.caption[locale]}</figcaption>
    </figure>
  );
}

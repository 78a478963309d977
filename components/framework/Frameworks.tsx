import { useTranslations } from 'next-intl';
import { pickRules } from '#lib/frameworks/pickRules';
import type { View } from '#lib/view';
import { Enhance } from '../ui/Enhance';
import { FrameworkGroups } from './FrameworkGroups';
import { FrameworkPick } from './FrameworkPick';
import { FrameworkRow } from './FrameworkRow';

type Props = { readonly view: View };

/** Other frameworks for the same case as a table; a chosen one stands alone, with the activities regrouped. */
export function Frameworks({ view }: Props) {
  const t = useTranslations('Frameworks');
  const all = view.base.frameworks.all;
  return (
    <div className="fw">
      <style
        href="frameworks"
        precedence="made"
        dangerouslySetInnerHTML={{ __html: pickRules(all.map(({ id }) => id)) }}
      />
      <FrameworkPick view={view} />
      {/* Sets the radio from the address before the table below is parsed, so that nothing flashes. */}
      <Enhance name="framework" />
      <table className="fw-table">
        <caption className="unseen">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('framework')}</th>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('reading')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((framework) => (
            <FrameworkRow key={framework.id} view={view} framework={framework} />
          ))}
        </tbody>
      </table>
      {all.map(({ id, grouping }) => (
        <FrameworkGroups key={id} view={view} id={id} grouping={grouping} />
      ))}
    </div>
  );
}

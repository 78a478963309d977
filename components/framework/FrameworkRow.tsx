import { useTranslations } from 'next-intl';
import type { Framework, WithId } from '#data/types';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly framework: WithId<Framework> };

/** One framework: what it says, what it asks, and how it would read the case, with caution and sources. */
export function FrameworkRow({ view, framework }: Props) {
  const t = useTranslations('FrameworkRow');
  return (
    <tr id={framework.id} data-fw={framework.id}>
      <th scope="row">
        <span className="fw-name">
          <Words view={view} text={framework.label} />
        </span>
        <p className="small quiet">
          <Words view={view} text={framework.account} terms={[]} />
        </p>
      </th>
      <td className="fw-question">
        <Words view={view} text={framework.coreQuestion} />
      </td>
      <td>
        <p>
          <Words view={view} text={framework.caseReading} />
        </p>
        {framework.caseReadingBasis === 'derived' ? <p className="label">{t('derived')}</p> : null}
        {framework.caution ? (
          <p className="small quiet">
            <Words view={view} text={framework.caution} />
          </p>
        ) : null}
        <SourceChips view={view} ids={framework.sources} />
      </td>
    </tr>
  );
}

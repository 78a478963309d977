import { useTranslations } from 'next-intl';
import type { Source } from '#data/types';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';
import { CheckedSheet } from './CheckedSheet';

type Props = { readonly view: View; readonly source: Source };

/** How far a source was read, in words, and what was found when it was looked up. */
export function SourceChecked({ view, source }: Props) {
  const t = useTranslations('SourceChecked');
  const { checked, copy } = view.base.vocabularies;
  const level = checked[source.checked];
  const { citation } = source;
  return (
    <section className="entry-checked">
      <CheckedSheet checked={source.checked} size={44} />
      <div>
        <h2>{level.label[view.locale]}</h2>
        <p>
          <Words view={view} text={citation?.verification ?? level.meaning} />
        </p>
        {citation && citation.copy !== 'none' ? (
          <p className="quiet small">
            {t('read', { copy: copy[citation.copy].label[view.locale].toLowerCase() })}
          </p>
        ) : null}
      </div>
    </section>
  );
}

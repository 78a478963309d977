import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { SourceChip } from './SourceChip';

type Props = {
  readonly view: View;
  readonly ids: readonly string[];
  readonly isFirst?: boolean;
  /** How many stay in sight; the rest open in place. */
  readonly most?: number;
};

/**
 * The sources of a statement as chips; those beyond `most` wait behind "n more", in place. Sections, here and wherever
 * sources stand, since reader views drop a division that holds mostly links.
 */
export function SourceChips({ view, ids, isFirst = false, most = 4 }: Props) {
  const t = useTranslations('SourceChips');
  // One more chip is shorter than a button that hides it.
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  const rest = ids.slice(shown.length);
  return (
    <section className="chips">
      {shown.map((id, i) => (
        <SourceChip key={id} view={view} id={id} isFirst={isFirst && i === 0} />
      ))}
      {rest.length > 0 ? (
        <details className="chips-more">
          <summary className="chip">{t('more', { count: rest.length })}</summary>
          <section className="chips">
            {rest.map((id) => (
              <SourceChip key={id} view={view} id={id} />
            ))}
          </section>
        </details>
      ) : null}
    </section>
  );
}

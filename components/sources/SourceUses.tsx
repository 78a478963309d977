import { useTranslations } from 'next-intl';
import type { Source, WithId } from '#data/types';
import { usesOfSource, type Use, type UseKind } from '#lib/sources/usesOfSource';
import type { View } from '#lib/view';
import { UseOfSource } from './UseOfSource';

type Props = { readonly view: View; readonly source: WithId<Source> };

/** Every record that rests on a source, by kind; or in words that nothing does. */
export function SourceUses({ view, source }: Props) {
  const t = useTranslations('SourceUses');
  const kinds = new Map<UseKind, Use[]>();
  for (const use of usesOfSource(view.base, source.id))
    kinds.set(use.kind, [...(kinds.get(use.kind) ?? []), use]);
  return (
    <section className="entry-uses">
      <h2>{t('title')}</h2>
      {kinds.size === 0 ? (
        <p className="said-empty">{source.citation ? t('only') : t('nothing')}</p>
      ) : null}
      {[...kinds].map(([kind, uses]) => (
        <section key={kind}>
          <h3>
            {t(`kinds.${kind}`)} <span className="quiet">{uses.length}</span>
          </h3>
          <ul>
            {uses.map((use) => (
              <UseOfSource key={use.id} view={view} use={use} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

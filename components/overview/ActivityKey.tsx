import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { MarkLook } from '../ui/MarkLook';
import { MarkKey } from '../ui/MarkKey';

type Props = { readonly view: View };

/** What the marks of the lanes mean: filled, hollow, with a core, dotted span, bar. */
export function ActivityKey({ view }: Props) {
  const t = useTranslations('ActivityKey');
  const fills = (['filled', 'hollow', 'cored'] as const).map((fill) => ({ fill, words: t(fill) }));
  return (
    <MarkKey view={view} entries={fills}>
      {(['within', 'lasting'] as const).map((span) => (
        <li key={span}>
          <svg width="44" height="14" aria-hidden="true">
            <line className={`lane-span lane-${span}`} x1="2" x2="42" y1="7" y2="7" />
          </svg>
          <MarkLook sign={span} />
          {t(span)}
        </li>
      ))}
    </MarkKey>
  );
}

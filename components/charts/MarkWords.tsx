import { useTranslations } from 'next-intl';
import type { Mark } from '#lib/charts/mark';

type Props = { readonly marks: readonly Mark[] };

/**
 * The words beside each mark of a chart: value, what it is, its caution, and the way to who says so. They stand in the
 * page, hidden; `marks.enhance.ts` shows those of the mark at hand. What the name of the mark does not say already is
 * its description for a screen reader.
 */
export function MarkWords({ marks }: Props) {
  const t = useTranslations('MarkWords');
  return marks.map(({ id, wordsId, href, value, label, caution, saidBy, open }) => (
    <div key={id} className="mark-words no-print" hidden>
      <p className="mark-words-value">{value}</p>
      <p>{label}</p>
      <div className="mark-words-said" id={wordsId}>
        {caution && <p className="mark-words-caution">{caution}</p>}
        <p>
          <a href={href} data-open="">
            {open ?? t('whoSaysSo', { speaker: saidBy ?? '' })}
          </a>
        </p>
      </div>
    </div>
  ));
}

import { useTranslations } from 'next-intl';
import type { Checked } from '#data/types';
import type { View } from '#lib/view';
import { CheckedSheet } from '../sources/CheckedSheet';

type Props = { readonly view: View };

const order: readonly Checked[] = [
  'page-text',
  'abstract-or-record',
  'report-about-it',
  'citation-only',
];

/** What the sheets beside sources mean, at the foot of every page. */
export function SourceKey({ view: { base, locale } }: Props) {
  const t = useTranslations('SourceKey');
  return (
    <section className="wrap" aria-label={t('title')}>
      <ul className="source-key">
        <li aria-hidden="true">
          <b>{t('title')}</b>
        </li>
        {order.map((checked) => (
          <li key={checked}>
            <CheckedSheet checked={checked} />
            {base.vocabularies.checked[checked].label[locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { Term } from '#data/types';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props<K extends string> = {
  readonly view: View;
  readonly title: string;
  readonly lead: string;
  readonly terms: Readonly<Record<K, Term>>;
  /** The value of each activity on this point; what is not a key is not counted. */
  readonly values: readonly (string | null)[];
};

/** One point on which every activity is coded: each value, what it means, and how many carry it. */
export function CodingList<K extends string>({ view, title, lead, terms, values }: Props<K>) {
  const t = useTranslations('CodingList');
  return (
    <>
      <h3>{title}</h3>
      <p>{lead}</p>
      <dl className="about-coding">
        {Object.entries<Term>(terms).map(([key, term]) => (
          <div key={key}>
            <dt>
              <Words view={view} text={term.label} />
            </dt>
            <dd>
              <Words view={view} text={term.meaning} />
            </dd>
            <dd className="about-count">
              {t('count', { count: values.filter((value) => value === key).length })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

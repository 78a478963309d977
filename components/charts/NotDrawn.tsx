import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View };

/** Pictures that would mislead, named in words with the reason; they are drawn nowhere. */
export function NotDrawn({ view }: Props) {
  const t = useTranslations('DataPage');
  if (view.base.mustNotDraw.all.length === 0) return null;
  return (
    <section className="not-drawn" id="not-drawn" aria-labelledby="not-drawn-title">
      <h2 id="not-drawn-title">{t('notDrawn')}</h2>
      <p className="lead">{t('notDrawnLead')}</p>
      <dl>
        {view.base.mustNotDraw.all.map((picture) => (
          <div key={picture.id}>
            <dt>
              <Words view={view} text={picture.what} />
            </dt>
            <dd>
              <Words view={view} text={picture.why} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

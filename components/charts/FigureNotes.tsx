import { useTranslations } from 'next-intl';
import type { Arithmetic, Figure, WithId } from '#data/types';
import { formatNumber } from '#lib/figures/formatFigure';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly figure: WithId<Figure> };

/** What waits behind "more": the full notes, how a value was worked out, and what may be compared with it. */
export function FigureNotes({ view, figure }: Props) {
  const t = useTranslations('FigurePanel');
  const { locale } = view;
  const { derived, crossCheck, exactElsewhere, periodsReported } = figure;
  return (
    <details className="figure-notes">
      <summary>{t('more')}</summary>
      {figure.caveats.length > 0 ? (
        <ul className="dashed">
          {figure.caveats.map((caveat) => (
            <li key={caveat.en}>
              <Words view={view} text={caveat} />
            </li>
          ))}
        </ul>
      ) : null}
      {derived ? <Sum view={view} title={t('arithmetic')} sum={derived} /> : null}
      {crossCheck ? <Sum view={view} title={t('crossCheck')} sum={crossCheck} /> : null}
      {exactElsewhere ? (
        <section>
          <p className="label">
            {t('exactElsewhere', { value: formatNumber(exactElsewhere.value, locale) })}
          </p>
          <SourceChips view={view} ids={exactElsewhere.sources} />
        </section>
      ) : null}
      {periodsReported.length > 0 ? <p className="label">{t('periodsReported')}</p> : null}
      {periodsReported.map((period) => (
        <section key={period.label.en}>
          <p>
            <Words view={view} text={period.label} />
          </p>
          <SourceChips view={view} ids={period.sources} />
        </section>
      ))}
      <Comparable view={view} figure={figure} />
    </details>
  );
}

function FigureLinks({ view, ids }: { readonly view: View; readonly ids: readonly string[] }) {
  return (
    <ul className="dashed">
      {ids.map((id) => (
        <li key={id}>
          <a href={`${pathOf(view.locale, 'data/figures')}#${id}`}>
            {view.base.figures.get(id).label[view.locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

type SumProps = { readonly view: View; readonly title: string; readonly sum: Arithmetic };

function Sum({ view, title, sum }: SumProps) {
  return (
    <section>
      <p className="label">{title}</p>
      <p className="figure-sum">{sum.arithmetic}</p>
      <p>
        <Words view={view} text={sum.note} />
      </p>
      <FigureLinks view={view} ids={sum.from} />
    </section>
  );
}

function Comparable({ view, figure }: Props) {
  const t = useTranslations('FigurePanel');
  if (figure.comparableWith.length === 0) return <p>{t('notComparable')}</p>;
  return (
    <section>
      <p className="label">{t('comparable')}</p>
      {figure.comparableBasis ? (
        <p>
          <Words view={view} text={figure.comparableBasis} />
        </p>
      ) : null}
      <FigureLinks view={view} ids={figure.comparableWith} />
    </section>
  );
}

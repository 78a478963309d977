import { useTranslations } from 'next-intl';
import type { Chart, MustNotDraw, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Caution } from '../ui/Caution';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';
import { AboutSection } from './AboutSection';

type Props = {
  readonly view: View;
  /** The chart in which both amounts stand in words. */
  readonly chart: WithId<Chart>;
  /** The picture of both that is not drawn. */
  readonly notDrawn: MustNotDraw;
};

/** Why the two amounts are never joined, in the words of their chart. */
export function AboutAmounts({ view, chart, notDrawn }: Props) {
  const t = useTranslations('AboutAmounts');
  return (
    <AboutSection id="two-amounts">
      <p className="about-title">
        <Words view={view} text={chart.headline} />
      </p>
      <p>
        <Words view={view} text={notDrawn.why} />
      </p>
      <Caution view={view} text={chart.caution} />
      <p>{t('rule')}</p>
      <p>
        <a className="onward" href={pathOf(view.locale, `data/${chart.id}`)}>
          {t('read')} <Icon name="arrow" />
        </a>
      </p>
    </AboutSection>
  );
}

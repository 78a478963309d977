import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { AboutSection } from './AboutSection';

type Props = {
  readonly view: View;
  /** The day on which the channels were last gone through, in the reader's language. */
  readonly checkedOn: string;
};

/** What is left out on purpose, and by which rule a help channel is shown. */
export function AboutCare({ view: { base, locale }, checkedOn }: Props) {
  const t = useTranslations('AboutCare');
  const unlinked = base.sources.all.filter(({ link }) => link === 'name-only');
  return (
    <>
      <AboutSection id="care">
        <ul className="about-list">
          {(['level', 'words', 'people'] as const).map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
          {unlinked.length > 0 ? <li>{t('unlinked', { count: unlinked.length })}</li> : null}
        </ul>
      </AboutSection>
      {isOffered(base, 'help') ? (
        <AboutSection id="help-policy">
          <ul className="about-list">
            <li>{t('channels', { date: checkedOn })}</li>
            {(['dated', 'conflicting', 'tried'] as const).map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ul>
          <p>
            <a className="onward" href={pathOf(locale, pages.help.slug)}>
              {t('toHelp')} <Icon name="arrow" />
            </a>
          </p>
        </AboutSection>
      ) : null}
    </>
  );
}

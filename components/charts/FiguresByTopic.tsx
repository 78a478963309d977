import './charts.css';
import { useTranslations } from 'next-intl';
import { wordIn } from '#lib/text/wordIn';
import { pathOf } from '#lib/pages/pathOf';
import type { PageView } from '#lib/view';
import { FigureCite, type CreditWords } from '../cite/FigureCite';
import { Icon } from '../ui/Icon';
import { FigurePanel } from './FigurePanel';

type Props = { readonly view: PageView; readonly creditWords: CreditWords };

/** All figures by subject, each with its whole panel; the home of every figure. */
export function FiguresByTopic({ view, creditWords }: Props) {
  const t = useTranslations('FiguresPage');
  const { base, locale } = view;
  const topics = [...new Set(base.figures.all.map((figure) => figure.topic))];
  const word = (topic: string) => wordIn(base.vocabularies.figureTopic, topic);
  return (
    <>
      <nav className="topic-list" aria-label={t('topics')}>
        <ul>
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{word(topic).label[locale]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a className="onward" href={pathOf(locale, 'data')}>
            {t('toCharts')} <Icon name="arrow" />
          </a>
        </p>
      </nav>
      {topics.map((topic) => (
        <section key={topic} className="figures" aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{word(topic).label[locale]}</h2>
          <p className="quiet">{word(topic).meaning[locale]}</p>
          <div className="figure-panels">
            {base.figures.all
              .filter((figure) => figure.topic === topic)
              .map((figure) => (
                <FigurePanel key={figure.id} view={view} figure={figure}>
                  <FigureCite view={view} figure={figure} creditWords={creditWords} />
                </FigurePanel>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

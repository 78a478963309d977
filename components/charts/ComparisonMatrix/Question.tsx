import type { MatrixQuestion } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { Words } from '../../ui/Words';
import type { ChartProps } from '../chartProps';
import { CompareRow } from './CompareRow';
import { GivenNumber } from './GivenNumber';

type Props = ChartProps<'comparison-matrix'> & { readonly question: MatrixQuestion };

/** An answer: what is shown, and what is compared with the other side's to tell whether they differ. */
type Answer = { readonly cell: React.ReactNode; readonly compared: string };

function answersOf({ view, chart, question }: Props): readonly Answer[] {
  const { base, locale } = view;
  if ('numbers' in question)
    return question.numbers.map((id) => {
      const nothing = <p className="said-empty">{question.nothing[locale]}</p>;
      const number = (figure: string) => (
        <GivenNumber view={view} chart={chart} figure={base.figures.get(figure)} />
      );
      return { cell: id === null ? nothing : number(id), compared: id ?? '' };
    });
  return chart.cards.map(({ amount }) => {
    const figure = base.figures.get(amount);
    if (question.asks === 'period' || question.asks === 'saidBy') {
      const date = figure.saidOn ? formatDate(figure.saidOn, locale) : '';
      const said = [figure.saidBy[locale], date].join(', ');
      const text = question.asks === 'period' ? figure.period.label[locale] : said;
      return { cell: <p>{text}</p>, compared: text };
    }
    const text = figure[question.asks];
    const cell = (
      <p>
        <Words view={view} text={text} />
      </p>
    );
    return { cell, compared: text[locale] };
  });
}

/** One question of the record, answered for both sides; a row whose answers differ says so. */
export function Question(props: Props) {
  const { view, chart, question } = props;
  const { locale } = view;
  const answers = answersOf(props);
  const isDifferent = new Set(answers.map(({ compared }) => compared)).size > 1;
  return (
    <CompareRow
      label={question.label[locale]}
      names={chart.cards.map(({ name }) => name[locale])}
      cells={answers.map(({ cell }) => cell)}
      difference={isDifferent ? chart.words.notTheSame[locale] : null}
    />
  );
}

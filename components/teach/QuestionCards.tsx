import type { Question } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { CautionText } from '../ui/Caution';
import { Lines } from './Lines';
import { Marked } from './Marked';

type Props = { readonly view: View; readonly question: Question; readonly heading: 'h3' | 'h4' };

/** What is read before an answer; every caution stands in the card that it qualifies. */
export function QuestionCards({ view, question, heading: Heading }: Props) {
  return (
    <div className={question.cards.length > 1 ? 'q-cards q-two' : 'q-cards'}>
      {question.cards.map((card) => (
        <div key={card.title ?? ''}>
          {card.title ? (
            <Heading>
              <Marked view={view} text={card.title} />
            </Heading>
          ) : null}
          <Lines view={view} lines={card.lines} />
          {card.caution ? (
            <CautionText>
              <Marked view={view} text={card.caution} />
            </CautionText>
          ) : null}
        </div>
      ))}
    </div>
  );
}

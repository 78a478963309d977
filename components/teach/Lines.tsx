import type { Line } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { Marked } from './Marked';

type Props = { readonly view: View; readonly lines: readonly Line[] };

/** The texts of a question or an answer: those without a label as paragraphs, then the labelled ones. */
export function Lines({ view, lines }: Props) {
  const labelled = lines.filter(({ label }) => label !== null);
  return (
    <>
      {lines
        .filter(({ label }) => label === null)
        .map(({ text }) => (
          <p key={text}>
            <Marked view={view} text={text} />
          </p>
        ))}
      {labelled.length > 0 ? (
        <dl className="q-facts">
          {labelled.map(({ label, text, lang }) => (
            <div key={`${label ?? ''}${text}`}>
              <dt>{label}</dt>
              <dd lang={lang}>
                <Marked view={view} text={text} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

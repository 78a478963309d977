import { useTranslations } from 'next-intl';
import { citeShort } from '#lib/cite/citeShort';
import { pathOf } from '#lib/pages/pathOf';
import { notOnCards } from '#lib/teaching/notOnCards';
import type { Question } from '#lib/teaching/question';
import type { View } from '#lib/view';
import { Lines } from './Lines';
import { Marked } from './Marked';
import { Use } from './PageSymbols';

type Props = { readonly view: View; readonly question: Question };

/** How many sources of an answer stay in sight; the rest open in place. */
const mostSources = 4;

type ListProps = { readonly view: View; readonly ids: readonly string[] };

function SourceItems({ view, ids }: ListProps) {
  const { base, locale } = view;
  return ids.map((id) => {
    const source = base.sources.get(id);
    return (
      <li key={id}>
        <Use of={`sheet-${source.checked}`} />
        <a href={pathOf(locale, `sources/${id}`)} data-open="">
          {citeShort(view, source)}
        </a>{' '}
        {base.vocabularies.checked[source.checked].label[locale].toLowerCase()}
      </li>
    );
  });
}

/** The sources of an answer, each with how far it was checked. */
function AnswerSources({ view, ids }: ListProps) {
  const t = useTranslations('SourceChips');
  // One more source is shorter than a button that hides it.
  const shown = ids.length <= mostSources + 1 ? ids : ids.slice(0, mostSources);
  const rest = ids.slice(shown.length);
  return (
    <ul className="q-sources small">
      <SourceItems view={view} ids={shown} />
      {rest.length > 0 ? (
        <li>
          <details>
            <summary>{t('more', { count: rest.length })}</summary>
            <ul>
              <SourceItems view={view} ids={rest} />
            </ul>
          </details>
        </li>
      ) : null}
    </ul>
  );
}

/** The record's reading; a script puts the reader's own beside it. */
function Reading({ view, question }: Props) {
  const t = useTranslations('Exercise');
  const { answer, exercise, hasSecond, parts } = question;
  return (
    <div className="q-both">
      <div>
        <p className="small quiet">{hasSecond ? t('ours') : t('record')}</p>
        <p
          className="q-heading"
          data-heading=""
          data-not-paired={exercise === 'term-pairs' ? '' : undefined}
        >
          {answer.role ? <Use of={`emblem-${answer.role}`} /> : null}
          <b lang={parts[0]?.choices[0]?.lang ?? undefined}>
            <Marked view={view} text={answer.heading} />
          </b>
        </p>
        {hasSecond && answer.lines[0] ? (
          <p>
            <Marked view={view} text={answer.lines[0].text} />
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** The record's answer with its reason, what speaks for another one, and the sources; folded until it is wanted. */
export function QuestionAnswer({ view, question }: Props) {
  const t = useTranslations('Exercise');
  const { answer, cards, hasSecond } = question;
  // The first line of a question with a second role stands in its reading; cautions on the cards are in sight.
  const lines = (hasSecond ? answer.lines.slice(1) : answer.lines)
    .map((line) => ({ ...line, text: notOnCards(line.text, cards, view.locale) }))
    .filter(({ text }) => text !== '');
  return (
    <details className="q-answer stays-closed">
      <summary>{t('answer')}</summary>
      <Reading view={view} question={question} />
      <Lines view={view} lines={lines} />
      {answer.others.length > 0 ? (
        <>
          <h3>{t('speaks')}</h3>
          <dl className="q-others">
            {answer.others.map(({ role, name, text }) => (
              <div key={role}>
                <dt>
                  <Use of={`emblem-${role}`} />
                  {name}
                </dt>
                <dd>
                  <Marked view={view} text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {answer.discuss ? (
        <>
          <h3>{t('toTalk')}</h3>
          <p>
            <Marked view={view} text={answer.discuss} />
          </p>
        </>
      ) : null}
      <h3>{t('restsOn')}</h3>
      <AnswerSources view={view} ids={answer.sources} />
      <ul className="q-records small">
        {answer.records.map(({ href, name, hash }) => (
          <li key={href}>
            <a className="onward" href={href} data-hash={hash}>
              <span>
                {answer.records.length === 1 ? t('openRecord') : <Marked view={view} text={name} />}
              </span>
              <Use of="arrow" />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

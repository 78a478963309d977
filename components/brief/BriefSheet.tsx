import type { ResolvedBrief } from '#lib/brief/resolvedBrief';
import { SlideText } from '../talks/SlideText';
import { BriefAmounts } from './BriefAmounts';
import { BriefCaution } from './BriefCaution';
import { BriefPoints } from './BriefPoints';
import { BriefRoles } from './BriefRoles';
import { BriefSources } from './BriefSources';

type Props = {
  readonly brief: ResolvedBrief;
  /** Whether this is the language of the page; the others are hidden, and shown on paper where a reader wants both. */
  readonly isOwn: boolean;
};

/** The brief in one language: two pages on paper. */
export function BriefSheet({ brief, isOwn }: Props) {
  const { words, foreign } = brief;
  const list = { foreign, isOwn };
  return (
    <article
      className="brief"
      lang={brief.locale}
      hidden={!isOwn}
      data-not-paired={isOwn ? undefined : ''}
    >
      <p className="brief-kind">{words.kind}</p>
      <h1>{brief.title}</h1>
      <p className="brief-lead">{brief.lead}</p>
      <section className="brief-part">
        <h2>{words.question}</h2>
        <p className="brief-question">
          <SlideText text={brief.question} foreign={foreign} />
        </p>
        <h3>{words.answer}</h3>
        <BriefPoints points={brief.answer} {...list} />
      </section>
      <section className="brief-part">
        <h2>{words.roles}</h2>
        <BriefRoles brief={brief} />
        <BriefCaution brief={brief} text={brief.rolesCaution} />
      </section>
      <div className="brief-columns">
        <section className="brief-part">
          <h2>{words.shows}</h2>
          <BriefPoints points={brief.shows} {...list} />
        </section>
        <section className="brief-part">
          <h2>{words.showsNot}</h2>
          <BriefPoints points={brief.showsNot} {...list} />
        </section>
      </div>
      <BriefAmounts brief={brief} isOwn={isOwn} />
      <section className="brief-part">
        <h2>{words.settles}</h2>
        <dl className="brief-settles">
          {brief.settles.map(({ id, claim, statusWords, settles, path }) => (
            <div key={id}>
              <dt>
                <a href={path}>{claim}</a> <span className="brief-small">{statusWords}</span>
              </dt>
              <dd>
                <SlideText text={settles} foreign={foreign} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <BriefSources brief={brief} isOwn={isOwn} />
      {brief.help.length > 0 ? (
        <section className="brief-part brief-help">
          <h2>{words.help}</h2>
          {brief.help.map(({ number, label, seen }) => (
            <p key={number}>
              <b>{number}</b> {label}, {seen}
            </p>
          ))}
          <p>{words.material}</p>
        </section>
      ) : null}
      <p className="brief-imprint">{brief.imprint}</p>
    </article>
  );
}

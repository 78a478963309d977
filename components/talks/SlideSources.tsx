import { useTranslations } from 'next-intl';
import type { ResolvedSlide } from '#lib/talks/resolvedTalk';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';

type Props = {
  readonly view: View;
  readonly slide: ResolvedSlide;
  /** How many are named: a slide that rests on a hundred sources would outweigh its own words. */
  readonly most: number;
  /** Where all sources of the talk stand. */
  readonly all: string;
  /** Whether its first chip says in words how far its source was read. */
  readonly isFirst?: boolean;
};

/** The sources behind a slide: the first ones as chips, the others counted. */
export function SlideSources({ view, slide: { sources }, most, all, isFirst = false }: Props) {
  const t = useTranslations('TalkPage');
  const named = sources.slice(0, most).map(({ id }) => id);
  return (
    <section className="slide-sources">
      <SourceChips view={view} ids={named} isFirst={isFirst} />
      {sources.length > named.length ? (
        <a className="small" href={all} data-more={sources.length - named.length}>
          {t('moreSources', { count: sources.length - named.length })}
        </a>
      ) : null}
    </section>
  );
}

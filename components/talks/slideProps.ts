import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';

/** What every part of a slide is handed: its talk in one language, and the slide. */
export type SlideProps = { readonly talk: ResolvedTalk; readonly slide: ResolvedSlide };

import type { View } from '#lib/view';

type Props = { readonly view: View };

/** What the case says on every page before anything else, such as that it is invented; nothing where it has no notice. */
export function Notice({ view: { base, locale } }: Props) {
  const { notice } = base.site;
  return notice ? <p className="notice">{notice[locale]}</p> : null;
}

import type { RecordLink } from '#data/teachingTypes';
import { recordHref } from '#lib/teaching/recordHref';
import type { View } from '#lib/view';
import { SourceChip } from '../sources/SourceChip';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly rests: readonly RecordLink[] };

/** The records on which a sentence rests, as links; sources among them as chips. */
export function RestingLinks({ view, rests }: Props) {
  const isSource = (link: string) => link.startsWith('sources/');
  return (
    <span className="rests small">
      {rests
        .filter((link) => !isSource(link))
        .map((link) => {
          const record = recordHref(view.base, view.locale, link);
          return record ? (
            <a key={link} href={record.href}>
              <Words view={view} text={record.name} />
            </a>
          ) : null;
        })}
      {rests.filter(isSource).map((link) => (
        <SourceChip key={link} view={view} id={link.slice('sources/'.length)} />
      ))}
    </span>
  );
}

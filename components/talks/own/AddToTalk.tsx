import { useTranslations } from 'next-intl';
import type { AddedKind } from '#lib/talks/own/ownTalk';

type Props = {
  readonly kind: AddedKind;
  readonly id: string;
  /** What is added, for those who hear the button without seeing what stands around it. */
  readonly name: string;
};

/** Adds a record to the reader's own talk. Without scripts there is none, so there is no button either. */
export function AddToTalk({ kind, id, name }: Props) {
  const t = useTranslations('AddToTalk');
  return (
    <span className="add-to-talk no-print" data-not-paired="">
      <button type="button" data-add={`${kind}/${id}`}>
        <svg className="icon" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 4.5v15M4.5 12h15" />
        </svg>
        {t('add')} <span className="unseen">{name}</span>
      </button>
    </span>
  );
}

import { useTranslations } from 'next-intl';

type Props = {
  /** File to copy; without it, the text in the same `data-cite`. */
  readonly file?: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly what: string;
};

/** A button that only shows where a script can copy. */
export function CopyButton({ file = '', what }: Props) {
  const t = useTranslations('Cite');
  return (
    <button
      type="button"
      className="cite-copy"
      data-copy={file}
      data-done={t('copied')}
      data-failed={t(file ? 'failedFile' : 'failed')}
    >
      {t('copy')} <span className="unseen">{what}</span>
    </button>
  );
}

import { useTranslations } from 'next-intl';
import { Icon } from '../ui/Icon';

type Props = {
  /** Id of the set, as `lib/offline/keepSets.ts` makes it. */
  readonly set: string;
  /** What is kept, for those who hear the button without the row around it. */
  readonly name: string;
};

/**
 * Keeps a set for use without internet, or takes it back. Out of sight until a script shows it, since only a script can
 * keep anything; the size is written in when all files are built.
 */
export function KeepControl({ set, name }: Props) {
  const t = useTranslations('Keep');
  return (
    <div
      className="keep no-print"
      data-keep={set}
      data-not-paired=""
      hidden
      suppressHydrationWarning
    >
      <button type="button" className="button" data-keep-go="" suppressHydrationWarning>
        <Icon name="download" /> {t('keep')}, <span data-size-of={set} />
        <span className="unseen">: {name}</span>
      </button>
      <p className="keep-kept" data-keep-kept="" hidden suppressHydrationWarning>
        <Icon name="tick" /> {t('kept')}, <span data-size-of={set} />{' '}
        <button type="button" className="keep-back" data-keep-back="">
          {t('remove')}
          <span className="unseen">: {name}</span>
        </button>
      </p>
    </div>
  );
}

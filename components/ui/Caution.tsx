import { useTranslations } from 'next-intl';
import type { Text } from '#data/types';
import type { View } from '#lib/view';
import { Words } from './Words';

type Props = { readonly view: View; readonly text: Text; readonly isBar?: boolean };

/** A caution in the same block as what it qualifies; a bar across the frame where it qualifies all of it. */
export function Caution({ view, text, isBar = false }: Props) {
  const t = useTranslations('Caution');
  return (
    <div className={isBar ? 'caution caution-bar' : 'caution'} role="note">
      <p className="caution-word">{t('word')}</p>
      <p>
        <Words view={view} text={text} />
      </p>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { Text } from '#data/types';
import type { View } from '#lib/view';
import { Words } from './Words';

type Props = { readonly view: View; readonly text: Text; readonly isBar?: boolean };

type TextProps = { readonly isBar?: boolean; readonly children: React.ReactNode };

/** A caution whose words are already in the language of the page. */
export function CautionText({ isBar = false, children }: TextProps) {
  const t = useTranslations('Caution');
  return (
    <div className={isBar ? 'caution caution-bar' : 'caution'} role="note">
      <p className="caution-word">{t('word')}</p>
      <p>{children}</p>
    </div>
  );
}

/** A caution in the same block as what it qualifies; a bar across the frame where it qualifies all of it. */
export function Caution({ view, text, isBar = false }: Props) {
  return (
    <CautionText isBar={isBar}>
      <Words view={view} text={text} />
    </CautionText>
  );
}

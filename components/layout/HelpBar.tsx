import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { HelpStrip } from './HelpStrip';

type Props = { readonly view: View };

/** The lines to call at the foot of every page. */
export function HelpBar({ view }: Props) {
  const t = useTranslations('HelpBar');
  const words = {
    title: t('title'),
    material: t('material'),
    all: t('all'),
    lastSeen: (date: string) => t('lastSeen', { date }),
  };
  return <HelpStrip view={view} words={words} />;
}

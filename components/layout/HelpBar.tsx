import { useTranslations } from 'next-intl';
import { isOffered } from '#lib/pages/isOffered';
import type { View } from '#lib/view';
import { HelpStrip } from './HelpStrip';

type Props = { readonly view: View };

/** The lines to call at the foot of every page; nothing where the case has no help channel. */
export function HelpBar({ view }: Props) {
  const t = useTranslations('HelpBar');
  if (!isOffered(view.base, 'help')) return null;
  const words = {
    title: t('title'),
    material: t('material'),
    all: t('all'),
    lastSeen: (date: string) => t('lastSeen', { date }),
  };
  return <HelpStrip view={view} words={words} />;
}

import { useTranslations } from 'next-intl';

type Props = {
  readonly sign: 'filled' | 'hollow' | 'cored' | 'within' | 'lasting' | 'said' | 'end';
};

/** How a sign of a key looks, for those who hear the key. */
export function MarkLook({ sign }: Props) {
  const t = useTranslations('MarkLook');
  return <span className="unseen">{t(sign)} </span>;
}

import { getTranslations } from 'next-intl/server';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = {
  readonly view: View;
  /** Whether the control keeps to the corner of the window instead of standing in its place. */
  readonly isNear: boolean;
};

/**
 * A way to leave at once for a harmless site that the case names; nothing where it names none. It is a link; with
 * scripts it covers the page first, takes its place, and answers to a key, whose words it carries.
 */
export async function Leave({ view: { base, locale }, isNear }: Props) {
  const { leave } = base.site;
  if (leave === null) return null;
  const t = await getTranslations({ locale, namespace: 'Leave' });
  return (
    <div className={isNear ? 'leave leave-near' : 'leave'}>
      <a
        className="leave-link"
        href={leave.address}
        rel="nofollow noreferrer"
        data-leave=""
        data-once={t('once')}
        data-twice={t('twice')}
        data-going={t('going')}
        data-lapsed={t('lapsed')}
      >
        <Icon name="close" />
        {t('name')}
      </a>
      <p className="small">{t('what', { place: leave.name })}</p>
    </div>
  );
}

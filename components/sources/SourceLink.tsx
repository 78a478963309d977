import { useTranslations } from 'next-intl';
import type { Source } from '#data/types';
import { isUnsureDoi } from '#lib/sources/isUnsureDoi';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly source: Source };

/** The way to the source itself, or why there is none on purpose. */
export function SourceLink({ view, source }: Props) {
  const t = useTranslations('SourceLink');
  const { url, link, linkWhy } = source;
  if (link === 'ok' && url)
    return (
      <p className="entry-link">
        <a href={url} rel="noreferrer" className="onward">
          <Icon name="link" />
          {t('open', { host: new URL(url).host.replace(/^www\./, '') })}
        </a>
        {isUnsureDoi(source) ? <span className="small quiet">{t('unsureDoi')}</span> : null}
      </p>
    );
  return (
    <div className="entry-no-link">
      <Icon name="no-link" size={22} />
      <div>
        <h2>{t('none')}</h2>
        <p>
          <Words view={view} text={linkWhy ?? view.base.vocabularies.link['name-only'].meaning} />
        </p>
      </div>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import { termsIn } from '#lib/glossary/termsIn';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly role: RoleId };

/** What the word means and according to whom; beside it, where that is thin. */
export function RoleMeaning({ view, role }: Props) {
  const t = useTranslations('RoleMeaning');
  const definition = view.base.roles[role];
  const thin = [definition.attribution, ...definition.limits, definition.caution];
  return (
    <section className="role-meaning">
      <div className="measure">
        <h2 className="h3">{t('meaning')}</h2>
        <p>
          <Words view={view} text={definition.account} terms={[]} />
        </p>
        <p>
          <Words
            view={view}
            text={definition.definition}
            terms={termsIn(view, definition.account)}
          />
        </p>
        <SourceChips view={view} ids={definition.sources} isFirst />
        <p className="label">{t('does')}</p>
        <ul className="dashes">
          {definition.whatItDoes.map((what) => (
            <li key={what.en}>
              <Words view={view} text={what} />
            </li>
          ))}
        </ul>
      </div>
      <div className="role-thin">
        <h2 className="h4">{t('thin')}</h2>
        <ul className="small">
          {thin.flatMap((text) =>
            text
              ? [
                  <li key={text.en}>
                    <Words view={view} text={text} />
                  </li>,
                ]
              : [],
          )}
        </ul>
      </div>
    </section>
  );
}

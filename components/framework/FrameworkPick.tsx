import '../ui/ticked.css';
import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** Choice of one framework, or of all: plain radios that the page's own rules answer. */
export function FrameworkPick({ view: { base, locale } }: Props) {
  const t = useTranslations('FrameworkPick');
  const choices = [
    { id: '', label: t('all') },
    ...base.frameworks.all.map(({ id, label }) => ({ id, label: label[locale] })),
  ];
  return (
    <form className="fw-pick no-print">
      <fieldset>
        <legend className="label">{t('legend')}</legend>
        <div className="fw-choices ticked">
          {choices.map(({ id, label }) => (
            <label key={id}>
              <input
                className="unseen"
                type="radio"
                name="framework"
                value={id}
                defaultChecked={id === ''}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

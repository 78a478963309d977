import { useTranslations } from 'next-intl';
import type { Exercise } from '#data/teachingTypes';
import { setRules } from '#lib/teaching/setRules';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly exercise: Exercise };

/** Which set is shown. Rules of the page answer the radios without a script; a script keeps them in the address. */
export function SetChoice({ view: { locale }, exercise }: Props) {
  const t = useTranslations('Exercise');
  const sets = Object.values(exercise.sets);
  if (sets.length === 0) return null;
  return (
    <form className="set-choice no-print" method="get">
      <style
        href="sets"
        precedence="sets"
        dangerouslySetInnerHTML={{ __html: setRules(sets.map(({ number }) => number)) }}
      />
      <fieldset>
        <legend className="label">{t('sets')}</legend>
        <label>
          <input type="radio" name="set" value="" defaultChecked />
          {t('all', { count: String(Object.keys(exercise.items).length) })}
        </label>
        {sets.map(({ number, title, items }) => (
          <label key={number}>
            <input type="radio" name="set" value={number} />
            {title[locale]} ({items.length})
          </label>
        ))}
      </fieldset>
    </form>
  );
}

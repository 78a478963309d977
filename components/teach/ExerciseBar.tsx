import { useTranslations } from 'next-intl';

type Props = { readonly count: number };

/**
 * How far one is, in dots and in words, and what can be done with the set. It stands in the page before its script
 * comes, so that nothing moves; without a script it is not shown.
 */
export function ExerciseBar({ count }: Props) {
  const t = useTranslations('Exercise');
  return (
    <div className="ex-bar no-print with-script" data-not-paired="">
      <ol className="ex-dots">
        {Array.from({ length: count }, (_, i) => (
          <li key={i}>
            <button type="button" className="ex-dot" data-do="go" aria-label={String(i + 1)} />
          </li>
        ))}
      </ol>
      <p data-place="" suppressHydrationWarning>
        {t('script.place', { n: '1', all: String(count) })}
      </p>
      <p className="ex-buttons">
        <label>
          <input type="checkbox" data-one="" defaultChecked /> {t('one')}
        </label>
        <button type="button" className="button" data-do="shuffle">
          {t('shuffle')}
        </button>
        <button type="button" className="button" data-do="copy">
          {t('copy')}
        </button>
      </p>
    </div>
  );
}

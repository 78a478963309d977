import '../ui/ticked.css';
import type { FilterKey } from '#lib/timeline/filterTokens';

/** One value that a reader can choose. */
export type Choice = { readonly value: string; readonly label: React.ReactNode };

type Props = {
  readonly name: FilterKey;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** Several may be chosen, and all are at first; else one, at first the one with the empty value. */
  readonly isMultiple?: boolean;
};

/** One filter as a row of tick boxes or radios; the chosen ones bear a tick and a fill. */
export function FilterChoice({ name, legend, choices, isMultiple = false }: Props) {
  return (
    <fieldset className="choice">
      <legend className="label">{legend}</legend>
      <div className="choice-row ticked">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              className="unseen"
              type={isMultiple ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              defaultChecked={isMultiple || value === ''}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useTranslations } from 'next-intl';
import type { Choice, QuestionPart } from '#lib/teaching/question';
import { Use } from './PageSymbols';

type PartProps = { readonly part: QuestionPart };

/** Values of the choices that open the answer in one way, as one attribute; none where there are none. */
function valuesThat(opens: Choice['opens'], { choices }: QuestionPart): string | undefined {
  const values = choices.filter((choice) => choice.opens === opens).map(({ value }) => value);
  return values.join(' ') || undefined;
}

/** How the choices stand to the record: the script reads it when a reader asks for the answer. */
const openingsOf = (part: QuestionPart) => ({
  'data-part': part.name,
  'data-stands': valuesThat('stands', part),
  'data-another': valuesThat('another', part),
});

function RadioPart({ part }: PartProps) {
  return (
    <fieldset className="q-part" {...openingsOf(part)}>
      <legend>{part.legend}</legend>
      {part.choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={part.name} value={choice.value} />
          {choice.role ? <Use of={`emblem-${choice.role}`} /> : null}
          <span>
            <b>{choice.label}</b>
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SelectPart({ part }: PartProps) {
  const t = useTranslations('Exercise');
  return (
    <fieldset className="q-part" {...openingsOf(part)}>
      <legend>{part.legend}</legend>
      <select aria-label={part.legend}>
        <option value="">{t('choose')}</option>
        {part.choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang ?? undefined}>
            {choice.label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

type Props = { readonly parts: readonly QuestionPart[] };

/** What is asked, with its choices: one answer to each part. */
export function QuestionParts({ parts }: Props) {
  return (
    <div className="q-parts">
      {parts.map((part) =>
        part.isSelect ? (
          <SelectPart key={part.name} part={part} />
        ) : (
          <RadioPart key={part.name} part={part} />
        ),
      )}
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { Choice, Question, QuestionPart } from '#lib/teaching/question';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { EmblemUse } from './EmblemSymbols';

type PartProps = { readonly number: number; readonly part: QuestionPart };

/** How a choice opens the answer; the usual "differs" is left out. */
const opensOf = ({ opens }: Choice) => (opens === 'differs' ? undefined : opens);

function RadioPart({ number, part }: PartProps) {
  return (
    <fieldset className="q-part" data-part={part.name}>
      <legend>{part.legend}</legend>
      {part.choices.map((choice) => (
        <label key={choice.value} className="q-pick">
          <input
            type="radio"
            name={`${part.name}-${number}`}
            value={choice.value}
            data-opens={opensOf(choice)}
          />
          {choice.role ? <EmblemUse role={choice.role} /> : null}
          <span>
            <b>{choice.label}</b>
            {choice.hint ? <small>{choice.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SelectPart({ number, part }: PartProps) {
  const t = useTranslations('Exercise');
  return (
    <fieldset className="q-part" data-part={part.name}>
      <legend id={`${part.name}-${number}`}>{part.legend}</legend>
      <select aria-labelledby={`${part.name}-${number}`} autoComplete="off">
        <option value="">{t('choose')}</option>
        {part.choices.map((choice) => (
          <option
            key={choice.value}
            value={choice.value}
            lang={choice.lang ?? undefined}
            data-opens={opensOf(choice)}
          >
            {choice.label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

type Props = { readonly view: View; readonly question: Question };

/** The controls of a question: one answer to each part, a second role where there may be one, and the reason. */
export function QuestionParts({ view: { base, locale }, question }: Props) {
  const t = useTranslations('Exercise');
  const { number, parts } = question;
  return (
    <div className="q-parts" data-not-paired="">
      {parts.map((part) =>
        part.isSelect ? (
          <SelectPart key={part.name} number={number} part={part} />
        ) : (
          <RadioPart key={part.name} number={number} part={part} />
        ),
      )}
      {question.hasSecond ? (
        <fieldset className="q-second">
          <legend>{t('second')}</legend>
          {roleIds.map((role) => (
            <label key={role}>
              <input type="checkbox" name={`second-${number}`} value={role} />
              <RoleMark role={role} fill="filled" size={14} />
              {base.roles[role].label[locale]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {question.exercise === 'term-pairs' ? null : (
        <label className="q-reason">
          {t('reason')}
          <textarea rows={2} maxLength={2000} autoComplete="off" />
        </label>
      )}
    </div>
  );
}

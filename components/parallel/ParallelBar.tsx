import { locales, type Locale } from '#data/locales';
import { Icon } from '../ui/Icon';

/** The words of the bar in the language of the interface. */
export type ParallelBarWords = Readonly<
  Record<'back' | 'order' | 'idFirst' | 'enFirst' | 'size' | 'smaller' | 'larger' | 'print', string>
>;

type Props = {
  readonly words: ParallelBarWords;
  /** Address of the page whose texts these are. */
  readonly address: string;
  /** Its name in each language. */
  readonly names: Readonly<Record<Locale, string>>;
  readonly locale: Locale;
};

/** Above the pairs: the way back, which language stands first, the size of the text. All but printing needs no script. */
export function ParallelBar({ words, address, names, locale }: Props) {
  const own = names[locale];
  return (
    <div className="parallel-bar">
      <a href={address}>
        <span className="unseen">{words.back}: </span>
        <b>{own}</b>
        {locales
          .filter((other) => other !== locale && names[other] !== own)
          .map((other) => (
            <span key={other} lang={other}>
              {' / '}
              {names[other]}
            </span>
          ))}
      </a>
      <div className="parallel-controls no-print">
        <fieldset className="parallel-choice">
          <legend>{words.order}</legend>
          <label>
            <input type="radio" name="order" value="id" defaultChecked />
            <abbr title={words.idFirst}>ID | EN</abbr>
          </label>
          <label>
            <input type="radio" name="order" value="en" id="en-first" />
            <abbr title={words.enFirst}>EN | ID</abbr>
          </label>
        </fieldset>
        <fieldset className="parallel-choice">
          <legend className="unseen">{words.size}</legend>
          <label>
            <input type="radio" name="size" value="small" defaultChecked />
            <abbr title={words.smaller}>A−</abbr>
          </label>
          <label>
            <input type="radio" name="size" value="large" id="large" />
            <abbr title={words.larger}>A+</abbr>
          </label>
        </fieldset>
        <button type="button" className="button" data-print="" hidden>
          <Icon name="print" size={18} /> {words.print}
        </button>
      </div>
    </div>
  );
}

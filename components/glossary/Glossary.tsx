import { useTranslations } from 'next-intl';
import { groupByLetter } from '#lib/glossary/groupByLetter';
import { letterId } from '#lib/text/letterId';
import type { View } from '#lib/view';
import { GlossaryEntry } from './GlossaryEntry';

type Props = { readonly view: View };

/** Every term under its first letter in the reader's language, with jumps to the letters. */
export function Glossary({ view }: Props) {
  const t = useTranslations('GlossaryPage');
  const groups = groupByLetter(view.base.glossary.all, view.locale);
  return (
    <>
      <nav className="letters no-print" aria-label={t('letters')}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#${letterId(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map(({ letter, terms }, i) => (
        <section
          key={letter}
          className="letter"
          aria-labelledby={letterId(letter)}
          data-regrouped=""
        >
          <h2 id={letterId(letter)} data-not-paired="">
            {letter}
          </h2>
          <section data-regrouped="">
            {terms.map((term, j) => (
              <GlossaryEntry key={term.id} view={view} term={term} isFirst={i + j === 0} />
            ))}
          </section>
        </section>
      ))}
    </>
  );
}

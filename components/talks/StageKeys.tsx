import { useTranslations } from 'next-intl';

const keys = [
  { keys: ['PageDown', 'PageUp'], word: 'keyStep' },
  { keys: ['Home', 'End'], word: 'keyEnds' },
  { keys: ['7', 'Enter'], word: 'keyNumber' },
  { keys: ['o'], word: 'keyAll' },
  { keys: ['l'], word: 'keyLanguage' },
  { keys: ['n'], word: 'keyNotes' },
  { keys: ['b', '.'], word: 'keyBlack' },
  { keys: ['f'], word: 'keyFull' },
  { keys: ['p'], word: 'keyPause' },
  { keys: ['Esc'], word: 'keyLeave' },
] as const;

/** Which key does what on stage; the speaker window follows the same ones. */
export function StageKeys() {
  const t = useTranslations('Stage');
  return (
    <ul className="stage-keys">
      {keys.map(({ keys: names, word }) => (
        <li key={word}>
          {names.map((name) => (
            <span key={name}>
              <kbd>{name}</kbd>{' '}
            </span>
          ))}
          {t(word)}
        </li>
      ))}
    </ul>
  );
}

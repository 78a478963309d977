import { useTranslations } from 'next-intl';
import { atBase } from '#lib/pages/atBase';

/** Where the speaker window of a talk of one's own puts the slides that it fetches, and what it says where there are none. */
export function OwnSpeakerStore() {
  const t = useTranslations('OwnTalk');
  const number = '{number}';
  const words = {
    ...{ speakerEmpty: t('speakerEmpty'), unreached: t('unreached'), noFrame: t('noFrame') },
    place: t('place', { number, count: '{count}' }),
  };
  return (
    <>
      <p className="speaker-said" role="status" data-own-speaker-said="" />
      <ul hidden>
        {Object.entries(words).map(([name, word]) => (
          <li key={name} data-word={`own-${name}`}>
            {word}
          </li>
        ))}
      </ul>
      <div hidden data-store="" data-engine={atBase('/made/slides/frame.json')} />
    </>
  );
}

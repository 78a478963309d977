import { useTranslations } from 'next-intl';
import { addedKinds } from '#lib/talks/own/ownTalk';

/** The sentences that the script of the page says, with the places that it fills. */
export function OwnWordList() {
  const t = useTranslations('OwnTalk');
  const [number, count, most] = ['{number}', '{count}', '{most}'];
  const words: Readonly<Record<string, string>> = {
    ...{ askText: t('askText', { mine: '{mine}', theirs: '{theirs}' }), kept: t('kept') },
    ...{ replaced: t('replaced'), broughtBack: t('broughtBack'), bringBack: t('bringBack') },
    ...{ opened: t('opened'), unknown: t('unknown', { names: '{names}' }), undo: t('undo') },
    ...{ left: t('left', { count, most }), addressNewer: t('addressNewer') },
    ...{ broken: t('broken'), newer: t('newer'), isSetAside: t('isSetAside') },
    ...{ noStore: t('noStore'), full: t('full') },
    ...{ unreached: t('unreached'), noFrame: t('noFrame') },
    ...{ pptxBusy: t('pptxBusy'), pptxDone: t('pptxDone'), pptxFailed: t('pptxFailed') },
    ...{ up: t('rowUp'), down: t('rowDown'), remove: t('rowRemove'), time: t('rowTime') },
    ...{ moved: t('moved', { number, count }), removed: t('removed', { name: '{name}' }) },
    ...{ notTime: t('notTime'), fixed: t('fixed'), missing: t('missing'), waiting: t('waiting') },
    ...{ withCaution: t('withCaution', { kind: '{kind}' }), place: t('place', { number, count }) },
    ...{ sum: t('sum', { time: '{time}', count }), saved: t('saved'), notSaved: t('notSaved') },
    ...{ preview: t('preview', { number }), record: t('record') },
    ...{ copied: t('copied'), notCopied: t('notCopied') },
    ...{ startOver: t('startOver'), startOverSure: t('startOverSure') },
    ...{ startOverAgain: t('startOverAgain'), startedOver: t('startedOver') },
    ...Object.fromEntries(addedKinds.map((kind) => [kind, t(`kind.${kind}`)])),
  };
  return (
    <ul hidden data-not-paired="">
      {Object.entries(words).map(([name, word]) => (
        <li key={name} data-word={`own-${name}`}>
          {word}
        </li>
      ))}
    </ul>
  );
}

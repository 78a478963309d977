import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { CautionText } from '../ui/Caution';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly siteName: string };

/** Care in class, the licence, and what was found on teaching elsewhere. */
export function TeachNotes({ view, siteName }: Props) {
  const t = useTranslations('Teach');
  const care = view.base.lessons.all[0]?.care;
  return (
    <>
      <section className="section teach-care" aria-labelledby="care">
        <div>
          <h2 id="care">{t('care')}</h2>
          {care ? (
            <p>
              <Words view={view} text={care.note} />
            </p>
          ) : null}
        </div>
        <div>
          <h2>{t('licence')}</h2>
          <p>{t('licenceText', { site: siteName })}</p>
        </div>
      </section>
      {Object.keys(view.base.teaching).length > 0 ? (
        <section className="section" aria-labelledby="practice">
          <h2 id="practice">{t('practice')}</h2>
          <p className="lead">{t('practiceLead')}</p>
          {Object.entries(view.base.teaching).map(([id, note]) => (
            <details key={id} id={`note-${id}`} className="teach-note">
              <summary>
                <Words view={view} text={note.label} />
              </summary>
              <p>
                <Words view={view} text={note.account} />
              </p>
              {note.caution ? (
                <CautionText>
                  <Words view={view} text={note.caution} />
                </CautionText>
              ) : null}
              <SourceChips view={view} ids={note.sources} most={3} />
            </details>
          ))}
        </section>
      ) : null}
    </>
  );
}

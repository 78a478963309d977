import type { Locale } from '#data/locales';
import { CopyButton } from './CopyButton';

type Props = {
  readonly label: string;
  /** Language of the citation. */
  readonly lang: Locale;
  readonly children: React.ReactNode;
};

/** One citation as text, under what it is, with a way to copy it. */
export function CiteLine({ label, lang, children }: Props) {
  return (
    <div className="cite-line" data-cite="">
      <h3>{label}</h3>
      <p lang={lang} translate="no">
        {children}
      </p>
      <CopyButton what={label} />
    </div>
  );
}

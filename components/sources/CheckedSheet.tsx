import type { Checked } from '#data/types';

type Props = { readonly checked: Checked; readonly size?: number };

const sheet = 'M5 2h9l5 5v15H5Z';

const drawings: Readonly<Record<Checked, React.ReactNode>> = {
  'page-text': (
    <>
      <path className="sheet-full" d={sheet} />
      <path className="sheet-lines" d="M8.5 11h7M8.5 14.2h7M8.5 17.4h7" />
    </>
  ),
  'abstract-or-record': (
    <>
      <path className="sheet-edge" d={sheet} />
      <path className="sheet-full" d="M5 2h9l5 5v5H5Z" />
      <path className="sheet-read" d="M8.5 16.5h7" />
    </>
  ),
  'report-about-it': (
    <>
      <path className="sheet-dashed" d="M3 2h7l4 4v12H3Z" />
      <path className="sheet-full" d="M11 11h7l3 3v8H11Z" />
      <path className="sheet-lines" d="M13.5 16.4h5M13.5 19h5" />
    </>
  ),
  'citation-only': <path className="sheet-dashed" d={sheet} />,
};

/** The drawing alone, for a `symbol` that many rows use. */
export function CheckedDrawing({ checked }: Pick<Props, 'checked'>) {
  return drawings[checked];
}

/** A sheet of paper filled as far as the source was read. The words stand beside it or are spoken. */
export function CheckedSheet({ checked, size = 16 }: Props) {
  return (
    <svg className="sheet" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[checked]}
    </svg>
  );
}

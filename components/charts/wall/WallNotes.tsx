import type { ReactNode } from 'react';
import { measureWidest } from '#lib/text/measureWidest';
import { round, wallSizes, WallWord } from './WallText';

/** A note under a drawing, with the sign that it explains and how broad that is in px. */
export type WallNote = {
  readonly sign?: ReactNode;
  readonly signWidth?: number;
  readonly words: string;
};

type Props = {
  readonly notes: readonly WallNote[];
  readonly x?: number;
  /** Baseline of the last row. */
  readonly y: number;
  readonly width: number;
};

const signWidth = 24;
const signGap = 12;
const gap = 34;
const size = wallSizes.note;

function roomOfSign(note: WallNote): number {
  return note.sign ? (note.signWidth ?? signWidth) + signGap : 0;
}

function widthOf(note: WallNote, at: number): number {
  const { words } = note;
  return roomOfSign(note) + measureWidest(words, { size: at, weight: 500 });
}

type Row = readonly { readonly note: WallNote; readonly x: number }[];

/** Rows as full as they go; where that costs none more, notes without a sign begin a row of their own. */
function layRows(notes: readonly WallNote[], width: number): readonly Row[] {
  const full = fillRows(notes, width);
  const first = notes.findIndex(({ sign }) => !sign);
  if (full.length < 2 || first < 1) return full;
  const apart = [...fillRows(notes.slice(0, first), width), ...fillRows(notes.slice(first), width)];
  return apart.length > full.length ? full : apart;
}

function fillRows(notes: readonly WallNote[], width: number): readonly Row[] {
  const rows: { note: WallNote; x: number }[][] = [];
  let x = Infinity;
  for (const note of notes) {
    const broad = widthOf(note, size);
    if (x + broad > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ note, x });
    x += broad + gap;
  }
  return rows;
}

const leading = 30;

/** Height of the notes in px, so that the drawing above can leave it free. */
export function notesHeight(notes: readonly WallNote[], width: number): number {
  return layRows(notes, width).length * leading;
}

/** Notes side by side, as many rows as they need, the last on `y`. */
export function WallNotes({ notes, x: left = 0, y, width }: Props) {
  const rows = layRows(notes, width);
  return rows.flatMap((row, i) =>
    row.map(({ note, x }) => {
      const foot = round(y - (rows.length - 1 - i) * leading);
      return (
        <g key={note.words} transform={`translate(${round(left + x)} ${foot})`}>
          {note.sign ? <g transform="translate(0 -16)">{note.sign}</g> : null}
          <WallWord
            x={roomOfSign(note)}
            y={0}
            text={note.words}
            size={size}
            tone="quiet"
            width={width - x - roomOfSign(note)}
          />
        </g>
      );
    }),
  );
}

/** Sentences of a record as notes without a sign. */
export function wallNotesOf(texts: readonly string[]): readonly WallNote[] {
  return texts.map((words) => ({ words }));
}

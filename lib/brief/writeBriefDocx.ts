import { Document, LevelFormat, Packer, type Paragraph, type Table } from 'docx';
import { regionalTag } from '#data/locales';
import { makeSteady } from '../docx/makeSteady';
import { cautionBox, columns } from './docxTables';
import { head, line, linkTo, notesOf, runs, titleRun } from './docxRuns';
import type { NumberedSource, ResolvedAmount, ResolvedBrief, ResolvedPoint } from './resolvedBrief';

type Block = Paragraph | Table;

const quiet = { size: 16, color: '5B5772' } as const;
const small = { size: 15 } as const;

function points(brief: ResolvedBrief, all: readonly ResolvedPoint[]): readonly Paragraph[] {
  return all.map(({ text, notes }) =>
    line([...runs(brief, text), ...runs(brief, notesOf(notes), quiet)], {
      numbering: { reference: 'points', level: 0 },
      spacing: { after: 30 },
    }),
  );
}

function caution(brief: ResolvedBrief, text: string): Table {
  const { words } = brief;
  const children = [...runs(brief, `${words.caution}. `, { bold: true }), ...runs(brief, text)];
  return cautionBox([line(children, { spacing: { after: 0 } })]);
}

function roles(brief: ResolvedBrief): Table {
  const { words } = brief;
  const bold = (text: string) => [line(runs(brief, text, { bold: true }))];
  const hasPaper = brief.roles.some(({ account }) => account !== null);
  return columns(
    [
      [bold(words.role), ...(hasPaper ? [bold(words.account)] : []), bold(words.count)],
      ...brief.roles.map(({ name, motto, account, counts }) => [
        [
          line(runs(brief, name, { bold: true }), { spacing: { after: 0 } }),
          line(runs(brief, motto, quiet)),
        ],
        ...(account === null ? [] : [[line(runs(brief, account))]]),
        counts.map(({ number, words: counted }) =>
          line([...runs(brief, `${number} `, { bold: true }), ...runs(brief, counted)], {
            spacing: { after: 0 },
          }),
        ),
      ]),
    ],
    hasPaper ? [0.2, 0.56, 0.24] : [0.5, 0.5],
  );
}

function amount(brief: ResolvedBrief, side: ResolvedAmount): readonly Paragraph[] {
  const { words } = brief;
  const exact = side.exact === null ? [] : runs(brief, ` (${side.exact})`, quiet);
  return [
    line(runs(brief, side.name, quiet), { spacing: { after: 0 } }),
    line(runs(brief, side.label, { bold: true, size: 19 })),
    line([...runs(brief, side.amount, { bold: true }), ...exact]),
    ...side.rows.map(({ label, text }) =>
      line([...runs(brief, `${label}: `, { bold: true }), ...runs(brief, text)]),
    ),
    line([...runs(brief, `${words.caution}. `, { bold: true }), ...runs(brief, side.caution)]),
    line(runs(brief, `${words.sources}:${notesOf(side.notes)} ${side.moreSources}`, quiet)),
  ];
}

function source(brief: ResolvedBrief, { number, name, title, checkedWords, path }: NumberedSource) {
  return line(
    [
      ...runs(brief, `${number}. `, small),
      ...linkTo(brief, name, path, small),
      ...(title === null ? [] : [titleRun(title, small)]),
      ...runs(brief, ` (${checkedWords})`, small),
    ],
    { spacing: { after: 0, line: 228, lineRule: 'auto' } },
  );
}

/** The list of sources in two columns of about the same length, one after the other. */
function halves(brief: ResolvedBrief): readonly (readonly Paragraph[])[] {
  const lengths = brief.sources.map(
    ({ name, title }) => 24 + name.length + (title?.text ?? '').length,
  );
  const before = (i: number) => lengths.slice(0, i + 1).reduce((sum, one) => sum + one, 0);
  const half = lengths.findIndex((_, i) => before(i) >= before(lengths.length) / 2) + 1;
  return [brief.sources.slice(0, half), brief.sources.slice(half)].map((sources) =>
    sources.map((one) => source(brief, one)),
  );
}

function secondPage(brief: ResolvedBrief): readonly Block[] {
  const { amounts, words } = brief;
  const joined = amounts
    ? [
        line(
          [
            ...runs(brief, `${words.amounts} `),
            ...runs(brief, `≠ ${amounts.notComparable}`, { size: 18 }),
          ],
          { style: 'Heading1', pageBreakBefore: true, spacing: {} },
        ),
        columns([amounts.sides.map((side) => amount(brief, side))], [0.5, 0.5], 'double'),
        caution(brief, amounts.caution),
      ]
    : [];
  return [
    ...joined,
    head(brief, words.settles, 'Heading1'),
    ...brief.settles.map(({ claim, statusWords, settles, path }) =>
      line([
        ...linkTo(brief, claim, path),
        ...runs(brief, ` ${statusWords}. `, quiet),
        ...runs(brief, settles),
      ]),
    ),
    head(brief, words.sources, 'Heading1'),
    line(runs(brief, words.sourcesText, quiet)),
    columns([halves(brief)], [0.5, 0.5]),
    ...(brief.help.length > 0
      ? [
          head(brief, words.help, 'Heading1'),
          ...brief.help.map(({ number, label, seen }) =>
            line(
              [...runs(brief, `${number} `, { bold: true }), ...runs(brief, `${label}, ${seen}`)],
              {
                spacing: { after: 0 },
              },
            ),
          ),
          line(runs(brief, words.material)),
        ]
      : []),
    line(runs(brief, brief.imprint, quiet), { spacing: { before: 80, after: 0 } }),
  ];
}

function firstPage(brief: ResolvedBrief): readonly Block[] {
  const { words } = brief;
  return [
    line(runs(brief, words.kind, quiet)),
    line(runs(brief, brief.title), { style: 'Title' }),
    line(runs(brief, brief.lead, { size: 18 })),
    head(brief, words.question, 'Heading1'),
    line(runs(brief, brief.question, { bold: true, size: 19 })),
    head(brief, words.answer, 'Heading2'),
    ...points(brief, brief.answer),
    head(brief, words.roles, 'Heading1'),
    roles(brief),
    caution(brief, brief.rolesCaution),
    line([], { spacing: { after: 0, line: 120, lineRule: 'exact' } }),
    columns(
      [
        [
          [head(brief, words.shows, 'Heading1'), ...points(brief, brief.shows)],
          [head(brief, words.showsNot, 'Heading1'), ...points(brief, brief.showsNot)],
        ],
      ],
      [0.5, 0.5],
    ),
  ];
}

/**
 * The brief as a Word file of two pages a language; the same bytes for the same records.
 * @param briefs the brief in one or several languages, in this order
 * @param author name of the site
 */
export async function writeBriefDocx(
  briefs: readonly [ResolvedBrief, ...ResolvedBrief[]],
  author: string,
): Promise<Uint8Array> {
  const [first] = briefs;
  const spacing = (before: number, after: number) => ({ spacing: { before, after } });
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    title: first.title,
    description: first.lead,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 18, language: { value: regionalTag(first.locale) } },
          paragraph: { spacing: { line: 248, lineRule: 'auto' } },
        },
        title: {
          run: { size: 27, bold: true },
          paragraph: { spacing: { before: 0, after: 60, line: 235, lineRule: 'auto' } },
        },
        heading1: { run: { size: 21, bold: true, color: '1B1930' }, paragraph: spacing(110, 40) },
        heading2: { run: { size: 19, bold: true, color: '1B1930' }, paragraph: spacing(60, 30) },
        hyperlink: { run: { color: '1B1930', underline: {} } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 227, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: briefs.map((brief) => ({
      properties: {
        page: {
          size: { width: 11_906, height: 16_838 },
          margin: { top: 600, bottom: 600, left: 794, right: 794 },
        },
      },
      children: [...firstPage(brief), ...secondPage(brief)],
    })),
  });
  return makeSteady(await Packer.toBuffer(document));
}

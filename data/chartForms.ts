/**
 * What each form of chart asks of a record, once: the types of authored records and the rule for records that come
 * without types are both made from it.
 *
 * `words`: keys of the words inside the drawing. `lists`: further fields of the form, by name.
 * `scales`: how many value scales the form draws. `parts`: whether it draws a whole in parts, any number or two.
 * `counts`: collection of the case whose records it counts, for forms without published figures.
 */
export const chartForms = {
  /** Statements that must not be compared, as text in matching rows, with a double rule between them. */
  'comparison-matrix': {
    words: ['notComparable', 'notTheSame', 'about'],
    lists: ['cards', 'questions', 'remarks'],
    scales: 0,
    parts: 'none',
  },
  /** One amount and the periods that different pages give for it, on an axis of time. */
  'reported-periods': {
    words: ['axis', 'startUnknown', 'saidOn', 'pages', 'openEntry', 'apart'],
    lists: ['timeOnly', 'readings'],
    scales: 0,
    parts: 'none',
  },
  /** Amounts by the period that each covers: a bar is time, the amount a text at its end. */
  'covered-periods': {
    words: ['axis', 'disputed', 'startUnknown', 'saidOn'],
    lists: ['groups', 'inWords'],
    scales: 0,
    parts: 'none',
  },
  /** The same numbers from step to step, under labels that change. */
  steps: {
    words: ['labelChanges', 'ourInference'],
    lists: ['steps'],
    scales: 0,
    parts: 'any',
  },
  /**
   * Columns from zero, each labelled by its one year, and, beyond a double rule, a whole of one year in two parts on a
   * scale of its own.
   */
  'columns-and-apart': {
    words: ['axis', 'notComparable', 'countedDifferently', 'firstPart', 'secondPart'],
    lists: ['apartNotes'],
    scales: 2,
    parts: 'two',
  },
  /** One bar of parts, each labelled by its one year, with their sum at its end. */
  'stacked-bar': { words: ['sum'], lists: [], scales: 1, parts: 'any' },
  /** A hundred squares for a whole, as many filled as its first part has of a hundred. */
  'hundred-marks': {
    words: ['about', 'filled', 'outlined', 'calculation'],
    lists: [],
    scales: 1,
    parts: 'two',
  },
  /** The same quarter or month in several years, panel by panel, on one scale from zero. */
  'quarter-dots': {
    words: ['axis', 'printed', 'calculated', 'range', 'above', 'between', 'lineMeans'],
    lists: ['panels', 'lines'],
    scales: 1,
    parts: 'none',
  },
  /** One mark a unit of a whole, in groups by its parts. */
  'grouped-marks': { words: ['calculated', 'oneMark'], lists: ['names'], scales: 1, parts: 'any' },
  /** Dots from zero, each labelled by its one year; filled and joined only where one statement gives them together. */
  'dot-plot': { words: ['axis', 'joined', 'apart'], lists: ['lines'], scales: 1, parts: 'none' },
  /** A hundred marks with a minimum filled and left open; below, the range in which it lies, both its ends known. */
  'hundred-and-range': {
    words: ['atLeast', 'ofHundred', 'axis', 'lowest', 'inside', 'highest'],
    lists: ['share', 'range', 'textOnly'],
    scales: 1,
    parts: 'none',
  },
  /** Rows of a hundred marks on one base, never added up. */
  'hundred-rows': { words: ['base'], lists: ['rows', 'onward'], scales: 1, parts: 'none' },
  /** Activities by role and year, one mark each. */
  lanes: {
    words: ['axis', 'direct', 'context', 'otherBody', 'empty'],
    lists: [],
    scales: 0,
    parts: 'none',
    counts: 'activities',
  },
  /** Activities by role: those about transactions first, then context. */
  'filled-and-hollow': {
    words: ['direct', 'context', 'of', 'none'],
    lists: [],
    scales: 0,
    parts: 'none',
    counts: 'activities',
  },
  /** Public pages by kind of publisher and year, one mark each. */
  'source-grid': {
    words: ['years', 'kinds', 'earlier', 'undated'],
    lists: [],
    scales: 0,
    parts: 'none',
    counts: 'sources',
  },
  /** Organisations by kind against the roles of the activities that name them. */
  'actor-matrix': {
    words: ['namedIn', 'moreThanOne', 'otherReason', 'oneMark'],
    lists: [],
    scales: 0,
    parts: 'none',
    counts: 'activities',
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly words: readonly string[];
      readonly lists: readonly string[];
      readonly scales: 0 | 1 | 2;
      readonly parts: 'none' | 'any' | 'two';
      readonly counts?: 'activities' | 'sources';
    }
  >
>;

/** The forms in which a chart may be drawn. */
export type ChartForm = keyof typeof chartForms;

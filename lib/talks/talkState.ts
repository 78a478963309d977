/** Where a talk is, as its two windows tell each other. Times are milliseconds since 1970, spans milliseconds. */
export type TalkState = {
  /** One giving of the talk, so that a place stored on another day does not open today's in the middle. */
  readonly session: string;
  readonly slide: string;
  /** Language of the wall. */
  readonly language: string;
  readonly isBlack: boolean;
  readonly isGentle: boolean;
  /** Since when the clock runs; `null` while it pauses. */
  readonly runningSince: number | null;
  /** Time spent on each slide, without what has passed since `runningSince`. */
  readonly spent: Readonly<Record<string, number>>;
  /** When this state came about: of two states the later one holds. */
  readonly at: number;
};

/** For how long a stored state can belong to a talk that is going on. */
export const longestTalk = 6 * 60 * 60 * 1000;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isState(value: unknown): value is TalkState {
  if (!isRecord(value)) return false;
  const { session, slide, language, isBlack, isGentle, runningSince, spent, at } = value;
  return (
    [session, slide, language].every((text) => typeof text === 'string') &&
    [isBlack, isGentle].every((flag) => typeof flag === 'boolean') &&
    (runningSince === null || typeof runningSince === 'number') &&
    typeof at === 'number' &&
    isRecord(spent) &&
    Object.values(spent).every((span) => typeof span === 'number')
  );
}

/** Reads a state that was stored or sent; `null` where it is broken, of another edition or none at all. */
export function readState(stored: unknown): TalkState | null {
  try {
    const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
    return isState(value) ? value : null;
  } catch {
    return null;
  }
}

/** A talk that begins, with its clock at rest. */
export function freshState(first: string, language: string, now: number): TalkState {
  return {
    session: `${now}-${Math.random().toString(36).slice(2)}`,
    slide: first,
    language,
    isBlack: false,
    isGentle: false,
    runningSince: null,
    spent: {},
    at: now,
  };
}

/** Milliseconds spent on one slide until now. */
export function spentOn(state: TalkState, slide: string, now: number): number {
  const { runningSince, spent } = state;
  const running = runningSince !== null && slide === state.slide ? now - runningSince : 0;
  return (spent[slide] ?? 0) + Math.max(0, running);
}

/** Milliseconds spent on the whole talk until now. */
export function spentInAll(state: TalkState, now: number): number {
  const slides = new Set([...Object.keys(state.spent), state.slide]);
  return [...slides].reduce((sum, slide) => sum + spentOn(state, slide, now), 0);
}

/** The state with the time of the slide at hand counted in, from which the clock then goes on or pauses. */
function settle(state: TalkState, now: number, isRunning: boolean): TalkState {
  return {
    ...state,
    spent: { ...state.spent, [state.slide]: spentOn(state, state.slide, now) },
    runningSince: isRunning ? now : null,
  };
}

/** Moves on to another slide; the clock starts with the first move and keeps a pause. */
export function moveTo(state: TalkState, slide: string, now: number): TalkState {
  const isFirst = state.runningSince === null && spentInAll(state, now) === 0;
  return {
    ...settle(state, now, isFirst || state.runningSince !== null),
    slide,
    isBlack: false,
  };
}

/** Pauses the clock, or lets it run. */
export function toggleClock(state: TalkState, now: number): TalkState {
  return settle(state, now, state.runningSince === null);
}

/** Sets the clock back to zero, running or pausing as it was. */
export function resetClock(state: TalkState, now: number): TalkState {
  return { ...state, spent: {}, runningSince: state.runningSince === null ? null : now };
}

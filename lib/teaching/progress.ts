/** An answer as it is kept on the machine. */
export type StoredAnswer = {
  /** Value chosen in each part, by the name of the part. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly second: readonly string[];
  readonly reason: string;
  readonly state: 'answered' | 'skipped' | 'open';
};

/** What is kept of one exercise: answers by the number of their question, and the pseudonym for the file. */
export type Progress = {
  readonly version: 1;
  readonly coder: string;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
};

/** Nothing answered yet. */
export const noProgress: Progress = { version: 1, coder: '', answers: {} };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function isAnswer(value: unknown): value is StoredAnswer {
  return (
    isObject(value) &&
    isObject(value['chosen']) &&
    Object.values(value['chosen']).every(isText) &&
    Array.isArray(value['second']) &&
    value['second'].every(isText) &&
    isText(value['reason']) &&
    ['answered', 'skipped', 'open'].some((state) => state === value['state'])
  );
}

function isProgress(value: unknown): value is Progress {
  return (
    isObject(value) &&
    value['version'] === 1 &&
    isText(value['coder']) &&
    isObject(value['answers']) &&
    Object.values(value['answers']).every(isAnswer)
  );
}

/** Reads stored progress; `null` where it is no JSON, of another version or of another shape. */
export function readProgress(stored: string): Progress | null {
  try {
    const value: unknown = JSON.parse(stored);
    return isProgress(value) ? value : null;
  } catch {
    return null;
  }
}

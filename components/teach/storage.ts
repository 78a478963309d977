import { noProgress, readProgress, type Progress } from '../../lib/teaching/progress';

/** What was found on the machine, and what to say about it. */
export type Found = {
  readonly progress: Progress;
  readonly problem?: 'brokenStore' | 'noStore';
};

/** Reads the progress of an exercise. What cannot be read is put aside under another key, so that nothing is lost. */
export function loadProgress(key: string): Found {
  try {
    const stored = localStorage.getItem(key);
    const progress = stored === null ? noProgress : readProgress(stored);
    if (progress) return { progress };
    localStorage.setItem(`${key}-aside`, stored ?? '');
    localStorage.removeItem(key);
    return { progress: noProgress, problem: 'brokenStore' };
  } catch {
    return { progress: noProgress, problem: 'noStore' };
  }
}

/** Keeps the progress of an exercise. @returns whether the browser allowed it */
export function keepProgress(key: string, progress: Progress): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

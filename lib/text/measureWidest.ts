import { measureText, type Face, type TextSetting } from './measureText';

const faces: readonly Face[] = ['web', 'arial', 'roboto'];

/** Width of a text in px in whichever face draws it widest, plus a tenth: room that every reader's font leaves free. */
export function measureWidest(text: string, setting: Omit<TextSetting, 'face'>): number {
  return Math.max(...faces.map((face) => measureText(text, { ...setting, face }))) * 1.1;
}

import { measureText, type FontName, type TextSetting } from './measureText';

const fonts: readonly FontName[] = ['web', 'arial', 'roboto'];

/** Width of a text in px in whichever font draws it widest, plus a tenth: room that every reader's font leaves free. */
export function measureWidest(text: string, setting: Omit<TextSetting, 'font'>): number {
  return Math.max(...fonts.map((font) => measureText(text, { ...setting, font }))) * 1.1;
}

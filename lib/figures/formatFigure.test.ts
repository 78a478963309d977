import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber, formatRupiah, formatShare } from './formatFigure';

const unit = {
  label: { id: 'laporan', en: 'reports' },
  short: { id: 'lap.', en: 'rep.' },
  meaning: { id: '', en: '' },
};
const nothing = { value: null, bounds: null, wording: null, unit: null };
const both = (figure: Parameters<typeof formatFigure>[0]) =>
  [formatFigure(figure, unit, 'id'), formatFigure(figure, unit, 'en')].map((f) => f.text);

describe('formatFigure(figure, unit, locale)', () => {
  it('has no text for a statement without a number', () => {
    expect(both(nothing)).toEqual([null, null]);
    expect(formatFigure({ ...nothing, unit: 'idr' }, unit, 'id')).toEqual({
      text: null,
      exact: null,
      unit: null,
    });
  });

  it('shortens rupiah and keeps the exact amount beside it', () => {
    const amount = { ...nothing, value: 127_371_000_000, unit: 'idr' };
    expect(formatFigure(amount, unit, 'id')).toEqual({
      text: 'Rp127,37 miliar',
      exact: 'Rp127.371.000.000',
      unit: null,
    });
    expect(formatFigure(amount, unit, 'en')).toEqual({
      text: 'IDR\u00a0127.37 billion',
      exact: 'IDR\u00a0127,371,000,000',
      unit: null,
    });
  });

  it('says that an amount is approximate', () => {
    expect(both({ ...nothing, value: 442e9, unit: 'idr-about' })).toEqual([
      'sekitar Rp442 miliar',
      'about IDR\u00a0442 billion',
    ]);
  });

  it('writes counts with the separators of each language', () => {
    expect(both({ ...nothing, value: 1_925_549, unit: 'reports' })).toEqual([
      '1.925.549',
      '1,925,549',
    ]);
    expect(formatFigure({ ...nothing, value: 3, unit: 'reports' }, unit, 'en').unit).toBe(
      'reports',
    );
    expect([formatNumber(5.4, 'id'), formatNumber(5.4, 'en')]).toEqual(['5,4', '5.4']);
  });

  it('writes shares and says what is only a minimum', () => {
    const atLeast = { min: 2, isMinIncluded: true, max: null, isMaxIncluded: false };
    expect(both({ ...nothing, value: 2, bounds: atLeast, unit: 'percent' })).toEqual([
      'sedikitnya 2%',
      'at least 2%',
    ]);
    expect(formatShare(85.2, 'id')).toBe('85,2%');
  });

  it('writes ranges with an en dash where their ends count, in words where they do not', () => {
    const closed = { min: 40_000, isMinIncluded: true, max: 70_000, isMaxIncluded: true };
    expect(both({ ...nothing, bounds: closed, unit: 'children' })).toEqual([
      '40.000–70.000',
      '40,000–70,000',
    ]);
    const open = { min: 118, isMinIncluded: false, max: 275, isMaxIncluded: false };
    expect(both({ ...nothing, bounds: open, unit: 'reports' })).toEqual([
      'antara 118 dan 275',
      'between 118 and 275',
    ]);
    expect(both({ ...nothing, bounds: { ...open, max: null }, unit: 'reports' })).toEqual([
      'lebih dari 118',
      'more than 118',
    ]);
  });

  it('gives the words of the source where only words are known', () => {
    const wording = { id: 'ratusan juta rupiah', en: 'hundreds of millions of rupiah' };
    expect(both({ ...nothing, wording, unit: 'idr' })).toEqual([wording.id, wording.en]);
  });

  it('formatRupiah(value) is exact to the last rupiah when asked for all of it', () => {
    expect(formatRupiah(114_266_966_810, 'id', true)).toBe('Rp114.266.966.810');
  });
});

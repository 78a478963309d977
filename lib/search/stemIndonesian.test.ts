import { describe, expect, test } from 'vitest';
import { stemIndonesian } from './stemIndonesian';

function meet(a: string, b: string): boolean {
  return stemIndonesian(a).some((stem) => stemIndonesian(b).includes(stem));
}

describe('stemIndonesian', () => {
  test.each([
    ['mencegah', 'pencegahan'],
    ['mitra', 'kemitraan'],
    ['bermitra', 'kemitraan'],
    ['mendanai', 'pendanaan'],
    ['bertransaksi', 'transaksi'],
    ['pelaksana', 'melaksanakan'],
    ['pelaksana', 'pelaksanaan'],
    ['dilatih', 'pelatihan'],
    ['latihan', 'melatih'],
    ['laporan', 'dilaporkan'],
    ['memantau', 'pemantauan'],
    ['meneliti', 'penelitiannya'],
    ['menyusun', 'penyusunan'],
    ['penyalahgunaan', 'disalahgunakan'],
    ['mengeksploitasi', 'eksploitasi'],
    ['mengirim', 'pengiriman'],
    ['mengawasi', 'pengawasan'],
    ['menggunakan', 'penggunaan'],
    ['melindungi', 'perlindungan'],
    ['pelindungan', 'perlindungan'],
    ['memperkuat', 'kuat'],
    ['perdagangan', 'diperdagangkan'],
    ['pemberdayaan', 'berdaya'],
    ['anaknya', 'anak'],
    ['apakah', 'apakah'],
    ['bekerja', 'kerja'],
    ['sekawasan', 'kawasan'],
  ])('%s meets %s', (a, b) => expect(meet(a, b)).toBe(true));

  test.each([
    ['mencegah', 'mencuci'],
    ['pelatihan', 'pelaporan'],
    ['diskusi', 'kusi'],
    ['peran', 'perang'],
  ])('%s does not meet %s', (a, b) => expect(meet(a, b)).toBe(false));

  test.each(['anak', 'ppatk2', '127', '', 'peran', 'ikan'])('leaves %j as it is', (word) =>
    expect(stemIndonesian(word)).toEqual([word]),
  );

  test('gives every root that a nasal may come from', () =>
    expect(stemIndonesian('mengirim')).toEqual(['irim', 'kirim']));
});

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

const terms: Readonly<Record<string, string>> = {
  accessed: 'diakses',
  and: 'dan',
  'and others': 'dan kawan-kawan',
  at: 'pada',
  book: 'buku',
  circa: 'sekitar',
  collection: 'koleksi',
  dataset: 'set data',
  'et-al': 'dkk.',
  figure: 'gambar',
  forthcoming: 'akan terbit',
  from: 'dari',
  graphic: 'gambar',
  in: 'dalam',
  'in press': 'dalam proses terbit',
  interview: 'wawancara',
  legislation: 'peraturan',
  letter: 'surat',
  manuscript: 'naskah tidak terbit',
  map: 'peta',
  'no date': 'tanpa tahun',
  on: 'pada',
  'original-work-published': 'karya asli terbit',
  'page-range-delimiter': '–',
  part: 'bagian',
  post: 'kiriman daring',
  'presented at': 'dipaparkan pada',
  report: 'laporan',
  retrieved: 'diakses pada',
  review: 'ulasan',
  'review-of': 'ulasan atas',
  software: 'perangkat lunak',
  supplement: 'suplemen',
  thesis: 'karya akhir',
  version: 'versi',
  webpage: 'halaman web',
  'open-quote': '“',
  'close-quote': '”',
  'open-inner-quote': '‘',
  'close-inner-quote': '’',
};

const shorts: Readonly<Record<string, string>> = {
  circa: 'sekitar',
  'no date': 't.t.',
  chapter: 'bab',
  'chapter-number': 'bab',
  edition: 'ed.',
  editor: 'ed.',
  issue: 'no.',
  number: 'no.',
  'number-of-volumes': 'jil.',
  page: 'hlm.',
  section: 'bag.',
  translator: 'penerj.',
  version: 'versi',
  volume: 'vol.',
};

const term = (name: string, words: string, form = '') =>
  `<term name="${name}"${form}>${words}</term>`;

/**
 * The Indonesian words of a citation, as a CSL locale: only the terms that the style asks for, and dates as day,
 * month, year. Written for this site; the public file has English in it.
 */
export const localeId = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="id-ID">
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<date form="numeric"><date-part name="day" suffix="/"/><date-part name="month" form="numeric" suffix="/"/><date-part name="year"/></date>
<terms>
${Object.entries(terms)
  .map(([name, words]) => term(name, words))
  .join('\n')}
${Object.entries(shorts)
  .map(([name, words]) => term(name, words, ' form="short"'))
  .join('\n')}
${months.map((month, i) => term(`month-${String(i + 1).padStart(2, '0')}`, month)).join('\n')}
</terms>
</locale>`;

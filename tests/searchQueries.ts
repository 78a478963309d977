import type { Locale } from '#data/locales';

/** What a reader types on the site in one language, and what has to be among the first five results. */
export type SearchQuery = {
  readonly locale: Locale;
  readonly query: string;
  /** Documents of which at least one is wanted, `<kind>:<id>`. */
  readonly wanted: readonly string[];
};

const id = (query: string, ...wanted: readonly string[]): SearchQuery => ({
  locale: 'id',
  query,
  wanted,
});
const en = (query: string, ...wanted: readonly string[]): SearchQuery => ({
  locale: 'en',
  query,
  wanted,
});

/** Written before any search library was tried; see docs/search-trial.md. */
export const searchQueries: readonly SearchQuery[] = [
  // Plain words.
  id('pelaksana', 'role:implementer', 'term:implementer'),
  id('katalis', 'role:catalyst', 'term:catalyst'),
  id('mitra', 'role:partner', 'term:partner'),
  id('bantuan', 'page:help'),
  id('pencucian uang', 'term:ml', 'law:uu8-2010'),
  id('indikator', 'activity:red-flag-indicators-instrument', 'term:redflag'),
  id('desa wisata', 'activity:child-friendly-tourism-villages-2023'),
  id('linimasa', 'page:timeline'),
  en('implementer', 'role:implementer'),
  en('catalyst', 'role:catalyst'),
  en('partner', 'role:partner'),
  en('help', 'page:help'),
  en('money laundering', 'term:ml', 'law:uu8-2010'),
  en('focus group', 'activity:ppatk-fgd-red-flag-july-2024', 'term:fgd'),
  en('tourism villages', 'activity:child-friendly-tourism-villages-2023'),
  en('how activities were coded', 'page:about', 'framework:coding-rule'),
  // Words of the other language.
  id('implementer', 'role:implementer'),
  id('money laundering', 'term:ml'),
  id('securitisation', 'framework:securitisation', 'term:secz'),
  id('awareness raising', 'term:sosialisasi'),
  en('pelaksana', 'role:implementer'),
  en('mitra', 'role:partner'),
  en('keamanan manusia', 'framework:human-security', 'term:humsec'),
  en('nota kesepahaman', 'term:mou', 'activity:kpai-ppatk-mou-2024'),
  // Indonesian affixes.
  id('mencegah', 'claim:strategy-2022-2024', 'law:uu8-2010', 'source:jpai-62425-2025'),
  id('bermitra', 'role:partner', 'term:partner', 'term:ppp'),
  id('kemitraan', 'claim:partner-two-policies', 'term:ppp'),
  id('melaksanakan', 'role:implementer', 'term:implementer'),
  id('bertransaksi', 'figure:ppatk-2024-transaction-count', 'term:str'),
  id('dilatih', 'activity:prosecutor-training-2024', 'activity:cso-training-december-2025'),
  id('dilaporkan', 'term:reporter', 'term:str', 'term:hotline'),
  id('memantau', 'activity:tourism-villages-monitoring-2023'),
  id('pendanaan', 'framework:fiu', 'actor:ficg'),
  id('penelitiannya', 'activity:research-report-financial-services-2024'),
  en('mencegah', 'law:uu8-2010', 'source:jpai-62425-2025', 'claim:strategy-2022-2024'),
  // Typing errors.
  id('eksploitsi', 'term:cse', 'term:ocse'),
  id('indkator', 'activity:red-flag-indicators-instrument', 'term:redflag'),
  id('PPTAK', 'actor:ppatk', 'term:ppatk'),
  en('catalist', 'role:catalyst'),
  en('implementor', 'role:implementer'),
  en('PPTAK', 'actor:ppatk', 'term:ppatk'),
  en('suspicous transaction', 'term:str'),
  // Abbreviations.
  id('LTKM', 'term:str', 'figure:ppatk-ltkm-2014-2024'),
  id('KBGO', 'term:ogbv'),
  id('LSM', 'term:ngo'),
  id('TPPO', 'term:tppo'),
  en('OCSEA', 'term:ocsea'),
  en('CSAM', 'term:csam'),
  en('FIU', 'term:fiu'),
  en('STR', 'term:str'),
  // Organisations.
  id('Bank Indonesia', 'actor:bank-indonesia'),
  id('Komisi Perlindungan Anak', 'actor:kpai'),
  id('Otoritas Jasa Keuangan', 'actor:ojk'),
  en('AUSTRAC', 'actor:austrac'),
  en('Western Union', 'actor:western-union'),
  en('Financial Services Authority', 'actor:ojk'),
  // Titles of sources.
  id('Pola Transaksi Eksploitasi Seksual Anak pada ASEAN Conference', 'source:ppatk-2024b'),
  id('Apa itu PPATK', 'source:kompas-2023-03'),
  id('Strategi Pencegahan Tindakan Transaksi', 'source:jpai-62425-2025'),
  en('Gender Equality and Child Protection', 'source:ecpat-international-2021b'),
  en('About INHOPE', 'source:inhope-nd-02'),
  en('What is PPATK?', 'source:kompas-2023-03'),
  // Figures.
  id('127 miliar', 'figure:ppatk-2024-value-prostitution', 'chart:one-amount-three-periods'),
  id('5.566.015', 'figure:ncmec-indonesia-2019-2022-total', 'chart:where-5-566-015-comes-from'),
  id('24.000 anak', 'figure:ppatk-2024-children'),
  id('4,9 miliar', 'figure:ppatk-2024-csam-two-years-value'),
  en('5,566,015', 'figure:ncmec-indonesia-2019-2022-total', 'chart:where-5-566-015-comes-from'),
  en('5566015', 'figure:ncmec-indonesia-2019-2022-total', 'chart:where-5-566-015-comes-from'),
  en('127 billion', 'figure:ppatk-2024-value-prostitution', 'chart:one-amount-three-periods'),
  en('130,000 transactions', 'figure:ppatk-2024-transaction-count'),
  en('CyberTipline 2023', 'figure:ncmec-indonesia-2023'),
  // Claims.
  id('empat konsep', 'claim:four-concepts'),
  id('modul pelatihan', 'claim:partner-training-modules', 'activity:training-module-fgd-may-2025'),
  en('three roles', 'claim:three-role-scheme', 'claim:all-three-roles-carried-out'),
  en('transactions increased', 'claim:transactions-rose-2022-2024', 'claim:rise-shows-complexity'),
  en('qualitative method', 'claim:descriptive-qualitative-method'),
  // Teaching.
  id('kasus sendiri', 'lesson:three-sessions'),
  id('ketepatan waktu', 'exercise:how-exactly-when'),
  en('what cannot be shown', 'lesson:hundred-minutes'),
  en('share a scale', 'exercise:share-a-scale'),
  // Glossary, frameworks, laws.
  id('anak korban', 'term:victim'),
  id('Korten', 'framework:korten'),
  id('UU TPKS', 'law:uu12-2022'),
  id('PP Tunas', 'term:pptunas', 'law:pp17-2025', 'law:permenkomdigi9-2026'),
  en('child pornography', 'term:childporn', 'term:csam'),
  en('boomerang', 'framework:boomerang'),
  en('predicate offence', 'term:predicate'),
  en('Law 12/2022', 'law:uu12-2022'),
  en('Denpasar', 'activity:denpasar-recommendations-2024'),
];

/** Names in whichever form: the document that is called so stands first, however many others hold the words. */
export const leadingQueries: readonly SearchQuery[] = [
  id('trans\u00ADaksi keuangan mencurigakan', 'term:str'),
  id('UU No. 12 Tahun 2022', 'law:uu12-2022'),
  id('Undang-Undang Nomor 12 Tahun 2022', 'law:uu12-2022'),
  id('Undang-Undang No 35 Tahun 2014', 'law:uu35-2014'),
  id('Peraturan Pemerintah Nomor 17 Tahun 2025', 'law:pp17-2025'),
  id('Perpres No. 101 Tahun 2022', 'law:perpres101-2022'),
  id('Peraturan Presiden 87/2025', 'law:perpres87-2025'),
  id('Keputusan Presiden No. 36 Tahun 1990', 'law:keppres36-1990'),
  id('Law No. 8 of 2010', 'law:uu8-2010'),
  id('peran katalis', 'role:catalyst'),
  id('peran pelaksana', 'role:implementer'),
  id('peran mitra', 'role:partner'),
  id('catalyst role', 'role:catalyst'),
  en('UU No. 12 Tahun 2022', 'law:uu12-2022'),
  en('Law No. 12 of 2022', 'law:uu12-2022'),
  en('Law Number 35 of 2014', 'law:uu35-2014'),
  en('Government Regulation No. 17 of 2025', 'law:pp17-2025'),
  en('Presidential Regulation No. 101 of 2022', 'law:perpres101-2022'),
  en('Presidential Decree 36/1990', 'law:keppres36-1990'),
  en('Undang-Undang Nomor 21 Tahun 2007', 'law:uu21-2007'),
  en('catalyst role', 'role:catalyst'),
  en('implementer role', 'role:implementer'),
  en('partner role', 'role:partner'),
  en('role partner', 'role:partner'),
  en('peran mitra', 'role:partner'),
  en('Korten', 'framework:korten'),
  id('Boomerang', 'framework:boomerang'),
  id('trans\u00ADaksi keuangan mencurigakan', 'term:str'),
  id('Transaksi Keuangan\u202FMencurigakan', 'term:str'),
  id('Peran yang mana?', 'lesson:fifty-minutes', 'exercise:which-role'),
  id('Bolehkah satu skala?', 'exercise:share-a-scale'),
  id('Menyusun kasus sendiri', 'lesson:three-sessions'),
  id('Which role?', 'lesson:fifty-minutes', 'exercise:which-role'),
  en('What does this source support?', 'exercise:what-supports'),
  en('Roles, evidence and what cannot be shown', 'lesson:hundred-minutes'),
  en('Padanan dalam bahasa lain', 'exercise:term-pairs'),
];

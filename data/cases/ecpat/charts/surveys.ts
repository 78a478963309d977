import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** Charts of survey answers. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfSurveys = {
  // 100 marks, 2 filled, an open bracket labelled ‘at least’ beside them. Below, a strip from 1 (Viet Nam) to 20
  // (Philippines) with Indonesia at 2 and no other country. Abstract marks, no figures of children.
  'at-least-two-in-a-hundred': {
    headline: {
      id: 'Sedikitnya 2 dari tiap 100 anak pengguna internet berusia 12–17 tahun di Indonesia mengalami eksploitasi atau kekerasan seksual di ranah daring dalam setahun; di 13 negara angkanya 1 sampai 20',
      en: 'At least 2 of every 100 internet-using children aged 12–17 in Indonesia experienced online sexual exploitation or abuse in one year; across 13 countries the number ranges from 1 to 20',
    },
    subtitle: {
      id: 'Persentase untuk setahun terakhir menurut survei rumah tangga Disrupting Harm, Indonesia dan rentang di 13 negara (Safe Online menyebut 2020)',
      en: 'Past-year share in the Disrupting Harm household survey, Indonesia and the range over 13 countries (Safe Online refers to 2020)',
    },
    form: 'hundred-and-range',
    figures: [
      'disrupting-harm-prevalence',
      'disrupting-harm-country-range',
      'disrupting-harm-money-in-definition',
    ],
    placeholders: {},
    scales: [
      {
        figures: ['disrupting-harm-prevalence', 'disrupting-harm-country-range'],
        basis: {
          is: 'same-survey',
          reason: {
            id: 'Kedua persentase berasal dari satu proyek survei, Disrupting Harm, dan nilai Indonesia berada dalam rentang di 13 negara itu.',
            en: 'Both shares come from one survey project, Disrupting Harm, and the value for Indonesia lies within the range across its 13 countries.',
          },
        },
      },
    ],
    share: 'disrupting-harm-prevalence',
    range: 'disrupting-harm-country-range',
    textOnly: ['disrupting-harm-money-in-definition'],
    words: {
      atLeast: { id: 'sedikitnya', en: 'at least' },
      ofHundred: {
        id: 'dari 100 anak pengguna internet berusia 12–17 tahun',
        en: 'of 100 internet-using children aged 12–17',
      },
      axis: { id: 'persen', en: 'per cent' },
      lowest: { id: 'Vietnam, terendah', en: 'Viet Nam, lowest' },
      inside: { id: 'Indonesia', en: 'Indonesia' },
      highest: { id: 'Filipina, tertinggi', en: 'Philippines, highest' },
    },
    notes: [
      { id: '13 negara', en: '13 countries' },
      { id: 'negara lain tidak ditampilkan', en: 'other countries not shown' },
    ],
    alt: {
      id: 'Dua dari seratus tanda abstrak terisi, dan di sampingnya ada kurung terbuka berlabel “sedikitnya”. Tanda itu menunjukkan persentase anak pengguna internet berusia 12–17 tahun di Indonesia yang mengalami bentuk nyata eksploitasi atau kekerasan seksual di ranah daring dalam setahun. Di bawahnya, sebuah pita menunjukkan rentang di 13 negara, dari 1 persen di Vietnam sampai 20 persen di Filipina. Indonesia ditandai pada sedikitnya 2 persen; tidak ada negara lain di antaranya yang ditandai.',
      en: 'Two of a hundred abstract marks are filled, and beside them is an open bracket labelled ‘at least’. The marks show the share of internet-using children aged 12–17 in Indonesia who experienced clear examples of online sexual exploitation or abuse in one year. Below, a strip gives the range across 13 countries, from 1% in Viet Nam to 20% in the Philippines. Indonesia is marked at 2% or more, and no other country between the two is marked.',
    },
    caution: {
      id: 'Angka ini adalah batas bawah dari satu survei. Angka ini tidak menunjukkan perubahan dari waktu ke waktu, dan persentase yang lebih rendah tidak berarti masalahnya lebih kecil. Kami hanya membaca ringkasan survei itu, bukan laporannya.',
      en: 'This figure is a minimum from one survey. It shows no change over time, and a lower share does not mean a smaller problem. We read only summaries of the survey, not its report.',
    },
    whyNotMisleading: {
      id: 'Judul bagan menyebut kelompok anak yang dihitung, kurung untuk batas bawah digambar terbuka, dan pita hanya memuat tiga nilai yang kami temukan.',
      en: 'The headline names the group of children counted, the bracket for the minimum is drawn open, and the strip shows only the three values that we found.',
    },
  },
  // Three rows of 100 abstract marks with the same base printed once; the ‘almost one in three’ row has a soft
  // edge instead of an exact count. Leads to the help page.
  'who-was-told': {
    headline: {
      id: 'Di 13 negara, rata-rata 3 dari 100 anak yang mengalami kekerasan seksual di ranah daring menghubungi layanan bantuan dan 3 dari 100 menghubungi polisi; hampir satu dari tiga anak tidak bercerita kepada siapa pun',
      en: 'Across 13 countries, on average 3 in 100 children subjected to online sexual abuse called a helpline and 3 in 100 contacted the police; almost one in three told nobody',
    },
    subtitle: {
      id: 'Persentase anak menurut pihak yang diberi tahu, di antara anak yang mengalami kekerasan seksual di ranah daring; 13 negara Disrupting Harm (Safe Online menyebut 2020)',
      en: 'Among children subjected to online sexual abuse, whom they told; the 13 Disrupting Harm countries (Safe Online refers to 2020)',
    },
    form: 'hundred-rows',
    figures: [
      'disrupting-harm-13-did-not-disclose',
      'disrupting-harm-13-helpline',
      'disrupting-harm-13-police',
    ],
    placeholders: {},
    scales: [
      {
        figures: [
          'disrupting-harm-13-did-not-disclose',
          'disrupting-harm-13-helpline',
          'disrupting-harm-13-police',
        ],
        basis: {
          is: 'same-survey',
          reason: {
            id: 'Semua persentase menyangkut kelompok anak yang sama dalam satu survei, Disrupting Harm.',
            en: 'All shares are of the same group of children in one survey, Disrupting Harm.',
          },
        },
      },
    ],
    rows: [
      {
        figure: 'disrupting-harm-13-helpline',
        label: { id: 'menghubungi layanan bantuan', en: 'called a helpline' },
        soft: null,
      },
      {
        figure: 'disrupting-harm-13-police',
        label: { id: 'menghubungi polisi', en: 'contacted the police' },
        soft: null,
      },
      {
        figure: 'disrupting-harm-13-did-not-disclose',
        label: { id: 'tidak bercerita kepada siapa pun', en: 'told nobody' },
        soft: {
          words: { id: 'hampir satu dari tiga', en: 'almost one in three' },
          from: 28,
          to: 33,
        },
      },
    ],
    onward: { page: 'help', words: { id: 'Tempat mencari bantuan', en: 'Where to find help' } },
    words: {
      base: {
        id: 'dari 100 anak di 13 negara yang mengalami kekerasan seksual di ranah daring',
        en: 'of 100 children in 13 countries subjected to online sexual abuse',
      },
    },
    notes: [
      { id: 'bukan angka Indonesia', en: 'not Indonesia’s figure' },
      { id: 'jawaban mungkin tumpang tindih', en: 'answers may overlap' },
    ],
    alt: {
      id: 'Tiga baris masing-masing berisi seratus tanda abstrak untuk kelompok yang sama, yaitu anak di 13 negara yang mengalami kekerasan seksual di ranah daring. Pada baris pertama, 3 tanda terisi untuk anak yang menghubungi layanan bantuan. Pada baris kedua, 3 tanda terisi untuk anak yang menghubungi polisi. Baris ketiga menunjukkan dengan tepi yang kabur bahwa hampir satu dari tiga anak tidak bercerita kepada siapa pun. Keterangan bagan menyatakan bahwa angka ini bukan angka Indonesia.',
      en: 'Three rows have a hundred abstract marks each for the same group, children in 13 countries who were subjected to online sexual abuse. In the first row, 3 marks are filled for the children who called a helpline. In the second row, 3 marks are filled for the children who contacted the police. The third row shows with a soft edge that almost one child in three told nobody. The caption says that these are not figures for Indonesia.',
    },
    caution: {
      id: 'Ini bukan angka Indonesia; hanya kedua angka 3 persen yang disebut rata-rata. Satu anak mungkin memberi lebih dari satu jawaban (kesimpulan kami) sehingga ketiga baris tidak dapat dijumlahkan. Kami membaca angka-angka ini di halaman Safe Online, bukan dalam laporan surveinya.',
      en: 'None is Indonesia’s figure; only the two of 3% are called averages. One child may have given more than one answer (our inference), so the rows cannot be added up. We read the figures on a page of Safe Online, not in the reports of the survey.',
    },
    whyNotMisleading: {
      id: 'Semua baris menyangkut kelompok anak yang sama. Kami tidak menjumlahkannya karena satu anak mungkin memberi lebih dari satu jawaban. Keterangan bagan menyatakan bahwa angka ini bukan angka Indonesia.',
      en: 'All rows concern the same group of children. We do not add them up, because one child may have given more than one answer. The caption says that these are not figures for Indonesia.',
    },
  },
} satisfies Records<Chart<FigureId>>;

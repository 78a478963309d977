import type { Chart, Records } from '#data/types';
import type { FigureId } from '../figures';

/** Charts of survey answers. From the evidence dossier, checked on 24 November 2026. */
export const chartsOfSurveys = {
  // 100 marks, 2 filled, an open bracket labelled ‘at least’ beside them. Below, a strip from 1 (Viet Nam) to 20
  // (Philippines) with Indonesia at 2 and no other country. Abstract marks, no figures of children.
  'at-least-two-in-a-hundred': {
    headline: {
      id: 'Sedikitnya 2 dari tiap 100 anak pengguna internet berusia 12–17 tahun di Indonesia mengalami eksploitasi atau kekerasan seksual di ranah daring dalam setahun; di 13 negara dari 1 sampai 20',
      en: 'At least 2 of every 100 internet-using children aged 12–17 in Indonesia experienced online sexual exploitation or abuse in one year; across 13 countries from 1 to 20',
    },
    subtitle: {
      id: 'Persentase setahun terakhir dalam survei rumah tangga Disrupting Harm, Indonesia dan rentang 13 negara (Safe Online menyebut 2020)',
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
            id: 'Keduanya persentase dari satu proyek, Disrupting Harm, dengan satu metode; nilai Indonesia berada dalam rentang 13 negaranya.',
            en: 'Both are shares from one project, Disrupting Harm, with one method; the value for Indonesia lies within the range of its 13 countries.',
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
      id: 'Seratus tanda abstrak, dua di antaranya terisi, di samping kurung terbuka berlabel “sedikitnya”: persentase anak pengguna internet berusia 12–17 tahun di Indonesia yang mengalami bentuk nyata eksploitasi atau kekerasan seksual di ranah daring dalam setahun. Di bawahnya, sebuah pita menunjukkan rentang 13 negara, dari 1 persen di Vietnam sampai 20 persen di Filipina, dengan Indonesia pada sedikitnya 2 persen tanpa negara lain.',
      en: 'A hundred abstract marks, two of them filled, beside an open bracket labelled ‘at least’: the share of internet-using children aged 12–17 in Indonesia who experienced clear examples of online sexual exploitation or abuse in one year. Below, a strip gives the range across 13 countries, from 1% in Viet Nam to 20% in the Philippines, with Indonesia at 2% or more and no other country marked.',
    },
    caution: {
      id: 'Angka ini batas bawah dari satu survei; angka ini tidak menunjukkan perubahan, dan persentase yang lebih rendah tidak berarti masalahnya lebih kecil.',
      en: 'This is a minimum from one survey; it shows no change over time, and a lower share does not mean a smaller problem.',
    },
    whyNotMisleading: {
      id: 'Judulnya menyebut kelompok anak yang dihitung, batas bawahnya digambar terbuka, dan pitanya hanya memuat tiga nilai yang kami temukan.',
      en: 'The headline names the group of children, the minimum is drawn as open, and the strip shows only the three values that we found.',
    },
  },
  // Three rows of 100 abstract marks with the same base printed once; the ‘almost one in three’ row has a soft
  // edge instead of an exact count. Leads to the help page.
  'who-was-told': {
    headline: {
      id: 'Di 13 negara, 3 dari 100 anak yang mengalami kekerasan seksual di ranah daring menghubungi layanan bantuan dan 3 dari 100 menghubungi polisi; hampir satu dari tiga tidak bercerita kepada siapa pun',
      en: 'Across 13 countries, 3 in 100 children subjected to online sexual abuse called a helpline and 3 in 100 contacted the police; almost one in three told nobody',
    },
    subtitle: {
      id: 'Di antara anak yang mengalami kekerasan seksual di ranah daring: persentase menurut kepada siapa mereka bercerita, rata-rata 13 negara Disrupting Harm (Safe Online menyebut 2020)',
      en: 'Among children subjected to online sexual abuse: share by whom they told, average of the 13 Disrupting Harm countries (Safe Online refers to 2020)',
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
            id: 'Semuanya persentase dari anak yang sama dalam satu survei, Disrupting Harm.',
            en: 'All are shares of the same children in one survey, Disrupting Harm.',
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
      { id: 'jawaban dapat tumpang tindih', en: 'answers may overlap' },
    ],
    alt: {
      id: 'Tiga baris berisi seratus tanda abstrak untuk kelompok yang sama: anak di 13 negara yang mengalami kekerasan seksual di ranah daring. Pada satu baris 3 tanda terisi untuk yang menghubungi layanan bantuan; pada baris lain 3 tanda untuk yang menghubungi polisi. Pada baris ketiga, hampir satu dari tiga, digambar bertepi lembut, tidak bercerita kepada siapa pun. Keterangannya menyatakan bahwa ini bukan angka Indonesia.',
      en: 'Three rows of a hundred abstract marks, all with the same base: children in 13 countries who were subjected to online sexual abuse. In one row 3 marks are filled, for those who called a helpline; in another 3, for those who contacted the police. In the third, almost one in three, drawn with a soft edge, told nobody. The caption says that this is not Indonesia’s figure.',
    },
    caution: {
      id: 'Angka-angka ini rata-rata 13 negara, bukan angka Indonesia; satu anak dapat memberi lebih dari satu jawaban sehingga barisnya tidak dapat dijumlahkan.',
      en: 'These are averages over 13 countries, not Indonesia’s figures; one child may give more than one answer, so the rows do not add up.',
    },
    whyNotMisleading: {
      id: 'Semua baris menyangkut kelompok anak yang sama; kami tidak menjumlahkannya karena satu anak dapat memberi lebih dari satu jawaban. Keterangannya menyatakan bahwa ini bukan angka Indonesia.',
      en: 'All rows concern the same group of children; we do not add them up, because one child may give more than one answer. The caption says that this is not Indonesia’s figure.',
    },
  },
} satisfies Records<Chart<FigureId>>;

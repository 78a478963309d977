import type { Lesson, RubricRow } from '#data/teachingTypes';

/** The four levels of every rubric, from the strongest to the weakest. */
export const rubricLevels = [
  {
    id: 'Sangat baik',
    en: 'Strong',
  },
  {
    id: 'Baik',
    en: 'Good',
  },
  {
    id: 'Cukup',
    en: 'Basic',
  },
  {
    id: 'Belum memadai',
    en: 'Not yet',
  },
] satisfies Lesson['assessment']['levels'];

/** Criteria that more than one lesson uses. */
export const rubricRows = {
  definitionsWithSources: {
    criterion: {
      id: 'Definisi peran beserta sumbernya',
      en: 'Definitions of the roles, with sources',
    },
    levels: [
      {
        id: 'Mendefinisikan ketiga peran, menyebut sumber tiap definisi, dan menyatakan bagian mana dari sumber itu yang dibaca.',
        en: 'Defines all three roles, names the source of each definition and says which part of that source was read.',
      },
      {
        id: 'Mendefinisikan ketiga peran dan menyebut sumbernya.',
        en: 'Defines all three roles and names the sources.',
      },
      {
        id: 'Hanya mendefinisikan sebagian peran, atau tidak menyebut sumber definisinya.',
        en: 'Defines only some of the roles, or does not name the source of the definitions.',
      },
      {
        id: 'Memakai nama peran tanpa menjelaskan artinya.',
        en: 'Uses the names of the roles without saying what they mean.',
      },
    ],
  },
  evidenceOfEachCode: {
    criterion: {
      id: 'Bukti tiap pengodean',
      en: 'Evidence for each coding',
    },
    levels: [
      {
        id: 'Tiap kode disertai kata atau fakta dalam data yang menentukannya, sumbernya, dan keterangan bila buktinya kurang.',
        en: 'Each code comes with the word or fact in the record that decided it, with its source, and with a note where evidence is lacking.',
      },
      {
        id: 'Tiap kode disertai kata atau fakta dari data; satu atau dua kode tidak disertai sumber.',
        en: 'Each code comes with a word or fact from the record; one or two codes lack a source.',
      },
      {
        id: 'Sebagian kode disertai alasan, tetapi alasannya hanya mengulang definisi peran.',
        en: 'Some codes have a reason, but the reason only repeats the definition of the role.',
      },
      {
        id: 'Kode diberikan tanpa alasan.',
        en: 'Codes are given without reasons.',
      },
    ],
  },
  overlapAndCounterEvidence: {
    criterion: {
      id: 'Tumpang tindih dan bukti yang berlawanan',
      en: 'Overlap and counter-evidence',
    },
    levels: [
      {
        id: 'Menyebut peran lain yang mungkin, bukti yang mendukungnya, dan bukti apa yang akan mengubah pilihannya.',
        en: 'Names another possible role, what supports it, and what evidence would change the choice.',
      },
      {
        id: 'Menyebut peran lain yang mungkin beserta satu bukti yang mendukungnya.',
        en: 'Names another possible role and one piece of evidence for it.',
      },
      {
        id: 'Menyebut bahwa ada peran lain yang mungkin, tetapi tidak memberikan bukti.',
        en: 'Says that another role is possible, but gives no evidence.',
      },
      {
        id: 'Memperlakukan setiap kegiatan seolah-olah hanya dapat mempunyai satu peran.',
        en: 'Treats every activity as if only one role were possible.',
      },
    ],
  },
  terminologyAndEthics: {
    criterion: {
      id: 'Terminologi dan etika',
      en: 'Terminology and ethics',
    },
    levels: [
      {
        id: 'Konsisten memakai istilah glosarium; tidak memuat rincian perkara, modus, atau isi indikator; menjelaskan istilah lama dalam judul bila ada.',
        en: 'Uses the glossary’s terms throughout, gives no case details, methods or indicator contents, and explains superseded terms in titles where they occur.',
      },
      {
        id: 'Memakai istilah glosarium, tetapi ada satu atau dua kekeliruan kecil; tidak memuat rincian perkara.',
        en: 'Uses the glossary’s terms with one or two small errors; gives no case details.',
      },
      {
        id: 'Beberapa kali memakai istilah yang tidak dianjurkan dalam kalimat sendiri.',
        en: 'Uses discouraged terms several times in the student’s own sentences.',
      },
      {
        id: 'Memakai istilah yang menyalahkan anak, atau memuat rincian perkara.',
        en: 'Uses wording that blames the child, or gives case details.',
      },
    ],
  },
  clearWriting: {
    criterion: {
      id: 'Penulisan yang jelas',
      en: 'Clear writing',
    },
    levels: [
      {
        id: 'Kalimat menyebut siapa melakukan apa dan kapan; uraiannya runtut dan dapat dipahami tanpa penjelasan tambahan.',
        en: 'Sentences say who did what and when; the text is well ordered and can be understood without further explanation.',
      },
      {
        id: 'Uraiannya runtut, tetapi pelaku atau waktunya tidak jelas dalam satu atau dua kalimat.',
        en: 'The text is well ordered, but one or two sentences do not make clear who acted or when.',
      },
      {
        id: 'Isi pokoknya dapat ditangkap, tetapi urutannya tidak teratur.',
        en: 'The main point is clear, but the text is not well ordered.',
      },
      {
        id: 'Pembaca sulit mengetahui siapa melakukan apa.',
        en: 'It is hard to tell who did what.',
      },
    ],
  },
} satisfies Readonly<Record<string, RubricRow>>;

import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** The claim of the paper, and who else compares. From the evidence dossier, checked on 24 November 2026. */
export const claimOfThePaper = defineFigures<SourceId, UnitId, TopicId>()({
  'paper-claim-transactions-rose-2022-2024': {
    topic: 'paper-claim',
    label: {
      id: 'Klaim artikel: transaksi bertambah dari 2022 ke 2024',
      en: 'The paper’s claim: more transactions between 2022 and 2024',
    },
    statement: {
      id: 'Artikel menyatakan bahwa jumlah transaksi yang terkait dengan eksploitasi seksual anak di ranah daring bertambah dari 2022 sampai 2024; kenaikan itu dijadikannya bukti bahwa persoalannya kompleks.',
      en: 'The paper says the number of transactions connected with online child sexual exploitation rose between 2022 and 2024, and takes this as evidence of how complex the problem is.',
    },
    value: null,
    bounds: null,
    wording: null,
    unit: null,
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2024-12-31',
      precision: 'year',
      label: { id: '2022–2024, menurut abstrak', en: '2022–2024, as the abstract puts it' },
    },
    periodsReported: [],
    saidBy: { id: 'Artikel (JPAI 6(2), 2025)', en: 'The paper (JPAI 6(2), 2025)' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Pernyataan dalam abstrak artikel bahwa jumlah transaksi yang terkait dengan eksploitasi seksual anak di ranah daring bertambah dari 2022 ke 2024.',
      en: 'The assertion in the paper’s abstract that transactions connected with online child sexual exploitation became more numerous from 2022 to 2024.',
    },
    notMeasures: {
      id: 'Ini bukan deret data hasil pengukuran: abstrak artikel tidak mencantumkan angka, dan kami tidak menemukan sumber publik yang memuat jumlah transaksi untuk 2022.',
      en: 'It is not a measured series: the abstract gives no number, and we found no public source that counts transactions for 2022.',
    },
    caution: {
      id: 'Ini klaim artikel, bukan deret data hasil pengukuran. Kami hanya membaca abstraknya, yang tidak mencantumkan angka, dan kami tidak menemukan sumber publik yang memuat jumlah transaksi untuk 2022.',
      en: 'This is the paper’s claim, not a measured series. We read only the abstract, which gives no number, and we found no public source that counts transactions for 2022.',
    },
    caveats: [
      {
        id: 'Abstrak menyebut kenaikan, tetapi tidak mencantumkan angka.',
        en: 'The abstract states a rise but gives no number.',
      },
      {
        id: 'Abstrak berbahasa Indonesia menyebut jumlah transaksi, tetapi kami tidak menemukan jumlah transaksi untuk 2022.',
        en: 'The Indonesian abstract speaks of the number of transactions, but we found no count of transactions for 2022.',
      },
      {
        id: 'Kami menemukan dua nilai yang disandingkan dan keduanya berasal dari PPATK: Rp114,27 miliar untuk 2022 dan Rp127,371 miliar yang disampaikan pada 2024.',
        en: 'The two amounts that we found set side by side are both from PPATK: IDR 114.27 billion for 2022 and IDR 127.371 billion stated in 2024.',
      },
      {
        id: 'Kedua nilai itu tidak mengukur hal yang sama: tindak pidananya berbeda, kelompok yang dihitung berbeda, dan menurut beberapa laporan rentang waktunya pun berbeda.',
        en: 'The two do not measure the same thing: the offences and the group counted differ and, in several reports, so does the length of the period.',
      },
      {
        id: 'Untuk 2023 kami menemukan nilai dari PPATK khusus untuk perdagangan orang (sekitar Rp442 miliar hingga awal Juni), tetapi tidak menemukan nilai untuk eksploitasi seksual anak pada 2023 saja.',
        en: 'For 2023 we found an amount from PPATK for trafficking in persons alone (about IDR 442 billion up to early June) and none for child sexual exploitation in 2023 alone.',
      },
      {
        id: 'Karena itu, situs ini menyajikan kenaikan tersebut sebagai klaim artikel dan tidak menampilkannya sebagai tren.',
        en: 'This site therefore presents the rise as the paper’s claim and does not show it as a trend.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'jpai-62425-2025',
      'diari-bali-nd-01',
      'gatra-2023-01',
      'optika-nd-01',
      'okezone-2024-02',
      'tribratanews-polri-nd-01',
    ],
  },
  'kpai-chair-compares-114-with-127': {
    topic: 'paper-claim',
    label: {
      id: 'Ketua KPAI menyandingkan Rp114 miliar dengan Rp127 miliar',
      en: 'KPAI’s chair sets IDR 114 billion against IDR 127 billion',
    },
    statement: {
      id: 'Satu-satunya pejabat yang kami temukan menyebut kenaikan nilai adalah Ketua KPAI. Pada 26 Juli 2024 ia menyandingkan angka lama Rp114 miliar dengan angka baru PPATK Rp127 miliar.',
      en: 'The only official whom we found speaking of a rise in the amount is KPAI’s chair. On 26 July 2024 she set the earlier IDR 114 billion against PPATK’s new IDR 127 billion.',
    },
    value: null,
    bounds: null,
    wording: null,
    unit: null,
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tanpa rentang waktu: dua nilai dalam pernyataan 26 Juli 2024',
        en: 'No period: a remark of 26 July 2024 about two amounts',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Ketua KPAI (Ai Maryati Solihah)', en: 'KPAI chair (Ai Maryati Solihah)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Pernyataan lisan seorang pejabat pada 26 Juli 2024 yang menyandingkan dua nilai dari PPATK.',
      en: 'A remark of 26 July 2024 in which one official set two PPATK amounts side by side.',
    },
    notMeasures: {
      id: 'Pernyataan itu tidak menunjukkan kenaikan: kedua nilai mencakup tindak pidana yang berbeda dan, menurut beberapa laporan, rentang waktu yang berbeda.',
      en: 'The remark does not show a rise: the two amounts cover different offences and, according to several reports, different lengths of time.',
    },
    caution: {
      id: 'Seorang pejabat membandingkan dua nilai dengan tindak pidana dan, menurut beberapa laporan, rentang waktu yang berbeda; perbandingan itu tidak menunjukkan kenaikan.',
      en: 'One official compared two amounts that cover different offences and, according to several reports, different lengths of time: this does not show a rise.',
    },
    caveats: [
      {
        id: 'Perbandingan ini dibuat Ketua KPAI; ini bukan deret data terbitan PPATK.',
        en: 'KPAI’s chair made this comparison; it is not a series published by PPATK.',
      },
      {
        id: 'Mula-mula Ketua KPAI mengaitkan Rp127 miliar itu dengan materi kekerasan seksual terhadap anak, lalu dengan eksploitasi anak dalam prostitusi.',
        en: 'KPAI’s chair linked the IDR 127 billion first to child sexual abuse material and then to the exploitation of children in prostitution.',
      },
      {
        id: 'Pada hari yang sama Kepala PPATK mengaitkan nilai itu dengan dugaan eksploitasi anak dalam prostitusi dan menyebut Rp4,9 miliar untuk materi kekerasan seksual terhadap anak (istilah sumber: “pornografi”).',
        en: 'On the same day PPATK’s head linked the amount to the suspected exploitation of children in prostitution and gave IDR 4.9 billion for child sexual abuse material (the source’s term: ‘pornografi’).',
      },
      {
        id: 'Rp114 miliar juga mencakup perdagangan orang, sebagaimana diklarifikasi PPATK pada 30 Desember 2022 dan dinyatakan Ketua KPAI sendiri pada 31 Mei 2024.',
        en: 'The IDR 114 billion covered trafficking in persons as well, as PPATK clarified on 30 December 2022 and KPAI’s chair herself said on 31 May 2024.',
      },
      {
        id: 'Satu media menulis Rp126 miliar di judul dan Rp127 miliar di isi berita.',
        en: 'One outlet gives IDR 126 billion in its headline and IDR 127 billion in its text.',
      },
      {
        id: 'Media lain (Hidayatullah.com) menulis “peningkatan signifikan” dalam judul dan kalimat pertamanya sebagai hasil analisis PPATK, tetapi tidak memuat nilai sebelumnya; kutipan Kepala PPATK di sana tidak menyebut kenaikan.',
        en: 'Another outlet (Hidayatullah.com) speaks of a ‘significant increase’ in its headline and, as a result of PPATK’s analysis, in its first sentence. It gives no earlier value, and PPATK’s head does not mention a rise in the words that it quotes.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'litex-2024-01',
      'tribunnews-2024-01',
      'demokratis-nd-01',
      'voi-2024-01',
      'hidayatullah-2024-01',
      'mentari-sumatera-nd-01',
    ],
  },
  'ppatk-names-both-amounts-2024-08-07': {
    topic: 'paper-claim',
    label: {
      id: 'PPATK menyebut kedua nilai dalam satu keterangan',
      en: 'PPATK names both amounts in one statement',
    },
    statement: {
      id: 'Pada 7 Agustus 2024 juru bicara PPATK menyebut Rp114 miliar untuk temuan perdagangan orang 2022, termasuk eksploitasi seksual anak, dan Rp127 miliar untuk dugaan eksploitasi anak dalam prostitusi.',
      en: 'On 7 August 2024 PPATK’s spokesperson gave IDR 114 billion for trafficking-in-persons findings in 2022, including child sexual exploitation, and IDR 127 billion for suspected exploitation of children in prostitution.',
    },
    value: null,
    bounds: null,
    wording: null,
    unit: null,
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tanpa rentang waktu: keterangan 7 Agustus 2024 tentang dua nilai',
        en: 'No period: a statement of 7 August 2024 about two amounts',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Juru bicara PPATK (M. Natsir Kongah)',
      en: 'PPATK spokesperson (M. Natsir Kongah)',
    },
    saidOn: '2024-08-07',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Keterangan dari PPATK yang menyebut kedua nilai itu, masing-masing tentang hal yang berbeda.',
      en: 'A statement in which PPATK itself named both amounts, each with its own subject.',
    },
    notMeasures: {
      id: 'Ini bukan perbandingan: dalam berita yang kami baca, PPATK tidak membandingkan kedua nilai itu dan tidak menyebut kenaikan.',
      en: 'It is not a comparison: in the reports that we read, PPATK neither set one against the other nor spoke of a rise.',
    },
    caution: {
      id: 'Ini bukan perbandingan: dalam berita yang kami baca, PPATK tidak membandingkan kedua nilai dan tidak menyebut kenaikan.',
      en: 'This is not a comparison: in the reports that we read, PPATK neither set one amount against the other nor spoke of a rise.',
    },
    caveats: [
      {
        id: 'Dalam berita yang kami baca, kedua nilai itu disebut bersama, tetapi tidak dibandingkan, dan tidak ada kata “kenaikan”.',
        en: 'In the reports that we read, the two amounts are named together, but they are not compared and no rise is mentioned.',
      },
      {
        id: 'Dalam berita tentang keterangan itu, sebagian media menulis 2014–2024 sebagai rentang waktu nilai kedua.',
        en: 'In articles on the statement, some outlets date the second amount to 2014–2024.',
      },
      {
        id: 'Dari semua yang kami temukan, keterangan inilah yang paling mendekati perbandingan resmi, tetapi keterangan ini bukan deret data.',
        en: 'Of everything that we found, this statement comes closest to an official comparison, but it is not a data series.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tribratanews-polri-nd-01', 'star-news-nd-01', 'diari-bali-nd-01'],
  },
});

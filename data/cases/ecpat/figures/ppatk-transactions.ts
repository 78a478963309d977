import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/**
 * Amounts and counts of transactions that PPATK gave.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const ppatkTransactions = defineFigures<SourceId, UnitId, TopicId>()({
  'ppatk-2022-value-trafficking-and-csa': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Perdagangan orang dan kekerasan seksual terhadap anak: nilai PPATK untuk 2022',
      en: 'Trafficking and child sexual abuse together: PPATK’s amount for 2022',
    },
    statement: {
      id: 'Menurut PPATK, nilai transaksi dalam hasil analisis 2022 tentang perdagangan orang dan kekerasan seksual terhadap anak seluruhnya berjumlah Rp114.266.966.810.',
      en: 'PPATK put the transactions in its 2022 analyses of trafficking in persons and child sexual abuse at IDR 114,266,966,810 in total.',
    },
    value: 114266966810,
    bounds: null,
    wording: null,
    unit: 'idr',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-28',
      precision: 'year',
      label: { id: '2022 (disampaikan pada 28 Desember)', en: '2022 (announced on 28 December)' },
    },
    periodsReported: [],
    saidBy: { id: 'Kepala PPATK (Ivan Yustiavandana)', en: 'PPATK head (Ivan Yustiavandana)' },
    saidOn: '2022-12-28',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi dalam delapan hasil analisis PPATK tahun 2022 tentang perdagangan orang dan kekerasan seksual terhadap anak, digabungkan.',
      en: 'The rupiah value of transactions in the eight analysis results that PPATK produced in 2022 on trafficking in persons and child sexual abuse, taken together.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur pembayaran untuk eksploitasi seksual anak saja, semua pembayaran semacam itu di Indonesia, ataupun banyaknya transaksi.',
      en: 'It does not measure payments for child sexual exploitation alone, all such payments in Indonesia, or the number of transactions.',
    },
    caution: {
      id: 'Nilai ini menggabungkan perdagangan orang dan kekerasan seksual terhadap anak; sumber yang kami baca tidak menyebut bagian yang menyangkut anak. Yang dihitung adalah transaksi yang dianalisis PPATK, dan nilainya tidak dapat dibandingkan dengan kedua nilai yang disampaikan PPATK pada 2024.',
      en: 'This is one total for trafficking in persons and child sexual abuse together; no source that we read gives the part that concerns children. It covers what PPATK analysed and cannot be compared with either amount that PPATK stated in 2024.',
    },
    caveats: [
      {
        id: 'Jumlah ini menggabungkan dua jenis tindak pidana; bagian yang khusus menyangkut anak tidak kami temukan dalam sumber yang kami baca.',
        en: 'The total combines two kinds of crime; we did not find the share that concerns children in the sources we read.',
      },
      {
        id: 'Pada 30 Desember 2022 juru bicara PPATK menegaskan bahwa angka itu bukan untuk kekerasan seksual terhadap anak saja.',
        en: 'PPATK’s spokesperson said on 30 December 2022 that the sum is not for child sexual abuse alone.',
      },
      {
        id: 'Pada Agustus 2024 PPATK menyebut nilai itu temuan perdagangan orang, “termasuk” eksploitasi seksual anak.',
        en: 'In August 2024 PPATK called it trafficking-in-persons findings ‘including’ child sexual exploitation.',
      },
      {
        id: 'Untuk 2023 PPATK menyampaikan nilai khusus perdagangan orang; kami tidak mengetahui berapa bagian perdagangan orang dalam jumlah untuk 2022 ini.',
        en: 'For 2023 PPATK gave an amount for trafficking in persons alone; we do not know how much of this total for 2022 concerns trafficking.',
      },
      {
        id: 'Banyak berita mengaitkan seluruh nilai itu dengan materi kekerasan seksual terhadap anak, antara lain halaman VOI yang terbit pada Januari 2023.',
        en: 'Many reports link the whole sum to child sexual abuse material, among them a VOI page published in January 2023.',
      },
      {
        id: 'Menurut judulnya, berita detikNews yang dikutip artikel juga mengaitkannya demikian; kami tidak dapat membuka halamannya.',
        en: 'Judging by its title, so does the detikNews article that the paper cites; we could not open its page.',
      },
      {
        id: 'Nilai ini mencakup transaksi yang dianalisis PPATK, bukan semua transaksi yang terjadi.',
        en: 'The sum covers the transactions that PPATK analysed, not all that took place.',
      },
      {
        id: 'Angka ini disampaikan pada 28 Desember untuk “tahun 2022” sehingga hari-hari terakhir tahun itu kemungkinan besar belum termasuk di dalamnya (kesimpulan kami).',
        en: 'It was announced on 28 December for ‘2022’, so it most probably leaves out the last days of the year (our inference).',
      },
      {
        id: 'Nilai ini tidak dapat dibandingkan dengan kedua nilai yang disampaikan PPATK pada 2024.',
        en: 'The sum cannot be compared with either amount that PPATK stated in 2024.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'optika-nd-01',
      'mentari-sumatera-nd-01',
      'idx-channel-2022-01',
      'tribratanews-polri-nd-01',
      'ramadhan-2022',
      'voi-2023-01',
      'gatra-2023-01',
    ],
  },
  'ppatk-2021-2022-csam-only-preliminary': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Perkiraan awal PPATK khusus untuk materi kekerasan seksual terhadap anak, 2021–2022',
      en: 'PPATK’s first estimate for child sexual abuse material alone, 2021–2022',
    },
    statement: {
      id: 'Pada akhir 2022 pelaksana tugas deputi analisis PPATK memperkirakan transaksi khusus materi kekerasan seksual terhadap anak mencapai ratusan juta rupiah selama kurang lebih dua tahun.',
      en: 'At the end of 2022 PPATK’s acting deputy for analysis put transactions for child sexual abuse material alone at some hundreds of millions of rupiah over roughly two years.',
    },
    value: null,
    bounds: null,
    wording: { id: 'ratusan juta rupiah', en: 'hundreds of millions of rupiah' },
    unit: 'idr-order-of-magnitude-hundreds-of-millions',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2022-12-29',
      precision: 'approximate',
      label: {
        id: 'Kira-kira dua tahun hingga 29 Desember 2022',
        en: 'About two years to 29 December 2022',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Pelaksana tugas Deputi Analisis dan Pemeriksaan PPATK (Danang Tri Hartono)',
      en: 'PPATK acting deputy for analysis and examination (Danang Tri Hartono)',
    },
    saidOn: '2022-12-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Perkiraan awal yang kasar tentang nilai transaksi khusus materi kekerasan seksual terhadap anak selama kira-kira dua tahun.',
      en: 'A first, rough order of magnitude for transactions in child sexual abuse material alone over about two years.',
    },
    notMeasures: {
      id: 'Ini bukan nilai akhir dan tidak dapat ditampilkan dalam grafik atau disandingkan dengan nilai sesudahnya.',
      en: 'It is not a final amount, and it cannot be plotted or set beside later amounts.',
    },
    caution: {
      id: 'Ini baru kisaran sementara: sumber tidak menyebut nilai pastinya sehingga angka ini tidak dapat ditampilkan dalam grafik atau disandingkan dengan nilai sesudahnya.',
      en: 'This is a preliminary order of magnitude: the source gives no exact amount, so it can be neither plotted nor set beside later amounts.',
    },
    caveats: [
      {
        id: 'Angka ini masih sementara: menurut pejabat itu, pemeriksaan sedang berjalan.',
        en: 'The figure is preliminary: the official said the examination was still in progress.',
      },
      {
        id: 'Angka ini disampaikan pada 29 Desember 2022, sehari setelah Rp114 miliar diumumkan; pokok dan rentang waktunya berbeda sehingga kami tidak menghitung perbandingannya.',
        en: 'It was stated on 29 December 2022, the day after the IDR 114 billion was announced; subject and period differ, so we do not calculate a ratio.',
      },
      {
        id: 'Pada 30 Desember 2022 juru bicara PPATK menegaskan bahwa Rp114 miliar itu juga mencakup perdagangan orang.',
        en: 'PPATK’s spokesperson said on 30 December 2022 that the IDR 114 billion also covers trafficking in persons.',
      },
      {
        id: 'Sumber tidak menyebut nilai pastinya sehingga angka ini tidak dapat ditampilkan dalam grafik.',
        en: 'The source gives no exact amount, so this figure cannot be plotted.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['kabarbisnis-2022-01', 'mentari-sumatera-nd-01', 'optika-nd-01'],
  },
  'ppatk-2024-csam-two-years-value': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Materi kekerasan seksual terhadap anak: nilai PPATK untuk dua tahun hingga Juli 2024',
      en: 'Child sexual abuse material: PPATK’s amount for two years to July 2024',
    },
    statement: {
      id: 'Pada Juli 2024 PPATK menyatakan bahwa hasil analisis tentang materi kekerasan seksual terhadap anak (istilah sumber: “pornografi”) yang diserahkannya kepada Polri dalam dua tahun terakhir memuat transaksi senilai Rp4,9 miliar.',
      en: 'In July 2024 PPATK said that the analysis results on child sexual abuse material (the source’s term: ‘pornografi’) that it had passed to the police over the previous two years involved IDR 4.9 billion in transactions.',
    },
    value: 4900000000,
    bounds: null,
    wording: null,
    unit: 'idr',
    denominator: null,
    period: {
      from: null,
      to: '2024-07-26',
      precision: 'approximate',
      label: {
        id: 'Dua tahun hingga sekitar Juli 2024, tanggal awal tidak disebut',
        en: 'Two years to about July 2024, start not stated',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Kepala PPATK (Ivan Yustiavandana)', en: 'PPATK head (Ivan Yustiavandana)' },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi dalam hasil analisis tentang materi kekerasan seksual terhadap anak yang diserahkan PPATK kepada Polri dalam dua tahun sebelum Juli 2024.',
      en: 'The rupiah value of transactions in analysis results on child sexual abuse material that PPATK gave the police in the two years before July 2024.',
    },
    notMeasures: {
      id: 'Angka ini tidak mencakup dugaan eksploitasi anak dalam prostitusi dan bukan nilai tahunan.',
      en: 'It does not include the suspected exploitation of children in prostitution, and it is not a yearly amount.',
    },
    caution: {
      id: 'Nilai ini mencakup transaksi dalam hasil analisis yang diserahkan PPATK kepada Polri selama dua tahun; tanggal awalnya tidak disebut. Selisihnya dengan angka sementara “ratusan juta” untuk 2021–2022 tidak menunjukkan kenaikan.',
      en: 'This amount covers transactions in analysis results that PPATK passed to the police over two years; the start date is not stated. The difference from the preliminary ‘hundreds of millions’ for 2021–2022 does not show a rise.',
    },
    caveats: [
      {
        id: 'Nilai ini mencakup transaksi dalam hasil analisis yang diserahkan kepada Polri, bukan semua transaksi yang terjadi, dan tidak dapat dibandingkan dengan nilai dari PPATK untuk pokok lain.',
        en: 'The sum covers transactions in the results that went to the police, not all that took place, and cannot be compared with PPATK’s amounts on other subjects.',
      },

      {
        id: 'Rentang dua tahun itu berakhir sekitar Juli 2024; sumber tidak menyebut tanggal mulainya.',
        en: 'The two-year period ends around July 2024; the source does not state its start date.',
      },
      {
        id: 'Kepala PPATK sendiri menyebut nilai 4,9 miliar itu “hampir lima miliar”.',
        en: 'PPATK’s head himself called the 4.9 billion ‘almost five billion’.',
      },
      {
        id: 'Kepala PPATK menekankan bahwa nilainya kecil, tetapi frekuensi transaksinya tinggi.',
        en: 'PPATK’s head stressed that the amount is small while the number of transactions is large.',
      },
      {
        id: 'Yang paling mirip pokoknya adalah angka “ratusan juta” untuk 2021–2022, tetapi angka itu bersifat sementara dan tidak pasti.',
        en: 'Its subject is closest to that of the ‘hundreds of millions’ for 2021–2022, but that figure was preliminary and inexact.',
      },
      {
        id: 'Kedua rentang waktu mungkin tumpang tindih pada 2022 sehingga selisih kedua nilai tidak boleh disebut kenaikan.',
        en: 'The two periods may overlap in 2022, so the difference between them must not be called a rise.',
      },
      {
        id: 'Nilai ini disampaikan pada hari yang sama dengan Rp127,371 miliar, tetapi sebagai angka tersendiri.',
        en: 'The amount was reported on the same day as the IDR 127.371 billion, but as a separate figure.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['idn-times-nd-01', 'hidayatullah-2024-01', 'kabarbisnis-2022-01'],
  },
  'ppatk-2024-value-prostitution': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Dugaan eksploitasi anak dalam prostitusi: nilai dari PPATK',
      en: 'Suspected exploitation of children in prostitution: PPATK’s amount',
    },
    statement: {
      id: 'Pada Juli dan Agustus 2024 PPATK melaporkan transaksi senilai Rp127,371 miliar yang diduga kuat terkait dengan eksploitasi anak dalam prostitusi (sebagian juga dengan “pornografi”, istilah sumber).',
      en: 'In July and August 2024 PPATK reported transactions worth IDR 127.371 billion that it strongly suspected of being connected with the exploitation of children in prostitution (and partly with ‘pornografi’, the source’s term).',
    },
    value: 127371000000,
    bounds: null,
    wording: null,
    unit: 'idr',
    denominator: null,
    period: {
      from: null,
      to: '2024-07-26',
      precision: 'unknown',
      label: {
        id: 'Sumber menyebut rentang yang berbeda-beda (2014–2024, hingga pertengahan 2024, “sepanjang tahun 2024”) atau tidak menyebutnya',
        en: 'Sources give different periods (2014–2024, up to mid-2024, ‘throughout 2024’) or none',
      },
    },
    periodsReported: [
      {
        from: '2014-01-01',
        to: '2024-08-07',
        label: {
          id: '2014–2024 atau “sepuluh tahun terakhir”, berita dari konferensi pers 7 Agustus 2024',
          en: '2014–2024 or ‘the past ten years’, reports from the press conference of 7 August 2024',
        },
        sources: [
          'diari-bali-nd-01',
          'kompas-2024-01',
          'star-news-nd-01',
          'indonesia-expat-nd-01',
          'bali-post-nd-01',
        ],
      },
      {
        from: null,
        to: '2024-06-30',
        label: {
          id: 'hingga paruh pertama 2024, tanpa tahun awal',
          en: 'up to the first half of 2024, no starting year',
        },
        sources: ['infobanknews-nd-01'],
      },
      {
        from: '2024-01-01',
        to: '2024-08-07',
        label: {
          id: '“sepanjang tahun 2024”, keterangan 7 Agustus 2024',
          en: '‘throughout 2024’, statement of 7 August 2024',
        },
        sources: ['koranjuri-2024-01'],
      },
      {
        from: null,
        to: '2024-08-07',
        label: {
          id: 'tanpa rentang waktu, dalam pernyataan lisan 26 Juli 2024 dan keterangan tertulis 7 Agustus 2024, atau hanya “sampai kini” tanpa tahun awal (Berita Dewata)',
          en: 'no period given, either in the remarks of 26 July 2024 or in the written statement of 7 August 2024, or only ‘until now’ without a starting year (Berita Dewata)',
        },
        sources: [
          'okezone-2024-01',
          'genpi-nd-01',
          'idn-times-nd-01',
          'okezone-2024-02',
          'tribratanews-polri-nd-01',
          'antara-nd-01',
          'infopublik-2024-01',
          'inews-nd-01',
          'hidayatullah-2024-01',
          'jurnalistika-nd-01',
          'antara-nd-03',
          'beritadewata-nd-02',
        ],
      },
    ],
    saidBy: {
      id: 'PPATK (Kepala Ivan Yustiavandana; juru bicara M. Natsir Kongah)',
      en: 'PPATK (head Ivan Yustiavandana; spokesperson M. Natsir Kongah)',
    },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi yang berdasarkan polanya diduga kuat oleh PPATK terkait dengan eksploitasi anak dalam prostitusi, sebagian juga dengan “pornografi” (istilah sumber).',
      en: 'The rupiah value of transactions whose pattern led PPATK to suspect strongly that they were connected with the exploitation of children in prostitution, and partly with ‘pornografi’ (the source’s term).',
    },
    notMeasures: {
      id: 'Angka ini bukan nilai pembayaran yang sudah terbukti, rentang waktunya disebut berbeda-beda oleh sumber, dan tindak pidana yang dicakupnya tidak sama dengan yang dicakup nilai 2022.',
      en: 'It does not measure proven payments, does not cover one period on which sources agree and does not concern the same offences as the 2022 amount.',
    },
    caution: {
      id: 'Nilai ini adalah dugaan berdasarkan pola transaksi, bukan hasil putusan pengadilan; kebanyakan halaman yang kami baca tidak menyebut rentang waktu, yang lain menyebut rentang yang berbeda (sepuluh tahun, hingga pertengahan 2024, atau 2024 saja), dan nilainya tidak dapat dibandingkan dengan nilai 2022.',
      en: 'This is a suspicion drawn from transaction patterns, not a court finding; most pages that we read give no period, the others differ (ten years, up to mid-2024 or 2024 alone), and it cannot be compared with the 2022 amount.',
    },
    caveats: [
      {
        id: 'Dalam berita yang kami baca, Kepala PPATK tidak menyebut rentang waktu pada 26 Juli 2024; keterangan tertulis PPATK pada 7 Agustus, sebagaimana dikutip media, juga tidak memuatnya.',
        en: 'In the reports that we read, PPATK’s head gave no period on 26 July 2024; PPATK’s written statement of 7 August, as the media relayed it, gives none either.',
      },
      {
        id: 'Beberapa media yang memberitakan konferensi pers PPATK di Denpasar, 7 Agustus 2024, menulis 2014–2024 atau “sepuluh tahun terakhir”: Diari Bali, Kompas Denpasar (mengutip Tribun Bali), Star-News, Indonesia Expat, dan Bali Post.',
        en: 'Several outlets that reported PPATK’s press conference in Denpasar on 7 August 2024 date the finding to 2014–2024 or ‘the past ten years’: Diari Bali, Kompas Denpasar (after Tribun Bali), Star-News, Indonesia Expat and Bali Post.',
      },
      {
        id: 'Infobanknews, yang meliput acara yang sama, menulis “hingga semester I-2024”.',
        en: 'Infobanknews, reporting on the same event, writes ‘up to the first half of 2024’.',
      },
      {
        id: 'Koranjuri, yang juga memberitakan keterangan PPATK di Denpasar pada 7 Agustus 2024 (tanggal terbitnya tidak kami temukan), menulis bahwa PPATK menemukan sekitar Rp127 miliar “sepanjang tahun 2024”; tahun itu dapat pula dipahami sebagai tahun penemuannya. Koranjuri mengaitkan transaksi itu dengan perdagangan orang dan “pornografi” (istilah sumber), bukan dengan prostitusi, jadi hal yang dihitung pun ditulis berbeda.',
        en: 'Koranjuri, also reporting PPATK’s statement in Denpasar on 7 August 2024 (we did not find its publication date), writes that PPATK found about IDR 127 billion ‘throughout 2024’; the year can also be read as that of the finding. Koranjuri connects the transactions with trafficking in persons and ‘pornografi’ (the source’s term), not with prostitution, so it also differs on the subject.',
      },
      {
        id: 'Berita Dewata, yang memberitakan keterangan 7 Agustus 2024 di Denpasar, menulis “sampai kini” tanpa tahun awal.',
        en: 'Berita Dewata, reporting the statement of 7 August 2024 in Denpasar, writes ‘until now’ without a starting year.',
      },
      {
        id: 'Di halaman yang kami baca, tahun awal yang disebut adalah 2014, kecuali di Koranjuri, yang menyebut 2024.',
        en: 'In the pages that we read, the starting year given is 2014, except in Koranjuri, which gives 2024.',
      },
      {
        id: 'Bila rentang 2014–2024 benar, nilai ini mencakup sepuluh tahun dan tidak dapat disandingkan dengan nilai satu tahun.',
        en: 'If the period 2014–2024 is right, this is a ten-year total and cannot be set beside a figure for one year.',
      },
      {
        id: 'Nilainya dibulatkan ke bawah: Kepala PPATK mengatakan “Rp127.371.000.000 sekian”.',
        en: 'The sum is rounded down: PPATK’s head said ‘Rp127.371.000.000 and some’.',
      },
      {
        id: 'Dalam sebagian kutipan langsung, tiga nol hilang (“Rp127.371.000”).',
        en: 'In some direct quotations three zeros are missing (‘Rp127.371.000’).',
      },
      {
        id: '“Diduga” adalah kata PPATK sendiri: dalam transaksi lain, PPATK mencari pola yang dikenal dari hasil analisis tentang materi kekerasan seksual terhadap anak.',
        en: '‘Suspected’ is PPATK’s own word: PPATK looked in other transactions for the pattern known from its results on child sexual abuse material.',
      },
      {
        id: 'Karena itu, nilai ini adalah perkiraan berdasarkan pola, bukan hasil putusan pengadilan.',
        en: 'The sum is therefore an estimate from a pattern, not a court finding.',
      },
      {
        id: 'Pada 26 Juli 2024 KemenPPPA menyatakan belum menerima laporan tentang temuan itu.',
        en: 'The women and children’s ministry (KemenPPPA) said on 26 July 2024 that it had not yet received the report on this finding.',
      },
      {
        id: 'Laporan PPATK dari Januari 2026 menyebut Rp8,4 miliar, ditambah 105.000 dolar Australia, untuk eksploitasi seksual anak pada 2025; nilai itu dihitung dengan cara lain.',
        en: 'A PPATK report of January 2026 gives IDR 8.4 billion, plus AUD 105,000, for child sexual exploitation in 2025, counted in another way.',
      },
      {
        id: 'Nilai ini tidak dapat dibandingkan dengan Rp114 miliar tahun 2022.',
        en: 'The sum cannot be compared with the IDR 114 billion of 2022.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'genpi-nd-01',
      'okezone-2024-01',
      'okezone-2024-02',
      'infopublik-2024-01',
      'kompas-2024-01',
      'indonesia-expat-nd-01',
      'infobanknews-nd-01',
      'antara-nd-01',
      'visi-news-nd-01',
      'hidayatullah-2024-01',
      'diari-bali-nd-01',
      'star-news-nd-01',
      'bali-post-nd-01',
      'koranjuri-2024-01',
      'idn-times-nd-01',
      'tribratanews-polri-nd-01',
      'jurnalistika-nd-01',
      'inews-nd-01',
      'beritadewata-nd-02',
      'adonara-news-nd-01',
      'antara-nd-03',
      'periskop-2026-01',
    ],
  },
  'ppatk-2024-transaction-count': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Jumlah transaksi dalam dugaan PPATK',
      en: 'Number of transactions that PPATK suspects',
    },
    statement: {
      id: 'Temuan PPATK pada Juli dan Agustus 2024 tentang eksploitasi anak dalam prostitusi, sebagian juga tentang “pornografi” (istilah sumber), mencakup sekitar 130.000 transaksi (ECPAT Indonesia kemudian menulis 130.812).',
      en: 'PPATK’s finding of July and August 2024 on the exploitation of children in prostitution, in part also on ‘pornografi’ (the source’s term), covered about 130,000 transactions (ECPAT Indonesia later gave 130,812).',
    },
    value: 130000,
    bounds: null,
    wording: null,
    unit: 'transactions',
    denominator: null,
    period: {
      from: null,
      to: '2024-07-26',
      precision: 'unknown',
      label: {
        id: 'Sumber menyebut rentang yang berbeda-beda (2014–2024, hingga pertengahan 2024) atau tidak menyebutnya',
        en: 'Sources give different periods (2014–2024, up to mid-2024) or none',
      },
    },
    periodsReported: [
      {
        from: '2014-01-01',
        to: '2024-08-07',
        label: {
          id: '2014–2024 atau “sepuluh tahun terakhir”, berita dari konferensi pers 7 Agustus 2024',
          en: '2014–2024 or ‘the past ten years’, reports from the press conference of 7 August 2024',
        },
        sources: [
          'diari-bali-nd-01',
          'kompas-2024-01',
          'star-news-nd-01',
          'indonesia-expat-nd-01',
          'bali-post-nd-01',
        ],
      },
      {
        from: null,
        to: '2024-06-30',
        label: {
          id: 'hingga paruh pertama 2024, tanpa tahun awal',
          en: 'up to the first half of 2024, no starting year',
        },
        sources: ['infobanknews-nd-01'],
      },
      {
        from: null,
        to: '2024-08-07',
        label: {
          id: 'tanpa rentang waktu, dalam pernyataan lisan 26 Juli 2024 dan keterangan tertulis 7 Agustus 2024, atau hanya “sampai kini” tanpa tahun awal (Berita Dewata)',
          en: 'no period given, either in the remarks of 26 July 2024 or in the written statement of 7 August 2024, or only ‘until now’ without a starting year (Berita Dewata)',
        },
        sources: [
          'okezone-2024-01',
          'genpi-nd-01',
          'idn-times-nd-01',
          'okezone-2024-02',
          'tribratanews-polri-nd-01',
          'antara-nd-01',
          'infopublik-2024-01',
          'inews-nd-01',
          'jurnalistika-nd-01',
          'antara-nd-03',
          'beritadewata-nd-02',
        ],
      },
    ],
    saidBy: {
      id: 'PPATK (Kepala Ivan Yustiavandana; juru bicara M. Natsir Kongah)',
      en: 'PPATK (head Ivan Yustiavandana; spokesperson M. Natsir Kongah)',
    },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Perkiraan banyaknya transaksi yang termasuk dalam dugaan PPATK.',
      en: 'The approximate number of transactions covered by PPATK’s suspicion.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan bahwa transaksi bertambah sejak 2022 karena jumlah untuk 2022 tidak kami temukan, dan tidak memberi nilai per transaksi atau per anak.',
      en: 'It does not show that there were more transactions than in 2022, for which we found no number, and it gives no amount per transaction or per child.',
    },
    caution: {
      id: 'Angka bulat ini adalah jumlah transaksi yang masih berupa dugaan dan tidak menunjukkan kenaikan karena jumlah untuk 2022 tidak kami temukan. Keterangan sumber tentang rentang waktunya berbeda-beda. Bila nilai rupiahnya dibagi dengan angka ini, hasilnya mudah disalahartikan sebagai harga.',
      en: 'This rounded number counts suspected transactions and shows no rise, because we found no number for 2022. Sources differ on the period. If the amount were divided by this number, the result would be taken for a price.',
    },
    caveats: [
      {
        id: 'Dalam berita yang kami baca, Kepala PPATK tidak menyebut rentang waktu pada 26 Juli 2024; keterangan tertulis PPATK pada 7 Agustus, sebagaimana dikutip media, juga tidak memuatnya.',
        en: 'In the reports that we read, PPATK’s head gave no period on 26 July 2024; PPATK’s written statement of 7 August, as the media relayed it, gives none either.',
      },
      {
        id: 'Beberapa media yang memberitakan konferensi pers PPATK di Denpasar, 7 Agustus 2024, menulis 2014–2024 atau “sepuluh tahun terakhir”: Diari Bali, Kompas Denpasar (mengutip Tribun Bali), Star-News, Indonesia Expat, dan Bali Post.',
        en: 'Several outlets that reported PPATK’s press conference in Denpasar on 7 August 2024 date the finding to 2014–2024 or ‘the past ten years’: Diari Bali, Kompas Denpasar (after Tribun Bali), Star-News, Indonesia Expat and Bali Post.',
      },
      {
        id: 'Infobanknews, yang meliput acara yang sama, menulis “hingga semester I-2024”.',
        en: 'Infobanknews, reporting on the same event, writes ‘up to the first half of 2024’.',
      },
      {
        id: 'Tahun awal temuan ini, sejauh disebut di halaman yang kami baca, adalah 2014; namun, untuk nilainya Koranjuri menulis “sepanjang tahun 2024”.',
        en: 'In the pages that we read, where a starting year of the finding is given, it is 2014; for the amount, Koranjuri writes ‘throughout 2024’.',
      },
      {
        id: 'Angkanya dibulatkan; halaman ECPAT Indonesia bertanggal 27 Februari 2025 menulis 130.812 dan menyebut PPATK sebagai sumbernya.',
        en: 'The number is rounded; ECPAT Indonesia’s page of 27 February 2025 gives 130,812 and credits PPATK.',
      },
      {
        id: 'Kami tidak menemukan jumlah transaksi untuk 2022; dari angka yang kami baca, kenaikan jumlah transaksi dari 2022 ke 2024 tidak dapat ditunjukkan.',
        en: 'We found no transaction count for 2022; the figures that we read cannot show that the number of transactions rose from 2022 to 2024.',
      },
      {
        id: 'Sebagian media yang kami baca keliru menulis 24.000 anak sebagai 24.000 transaksi.',
        en: 'Some outlets that we read wrongly write 24,000 transactions instead of 24,000 children.',
      },
      {
        id: 'Nilainya tidak boleh dibagi dengan angka ini karena rata-ratanya akan disangka harga.',
        en: 'The amount must not be divided by this number, because the average would be taken for a price.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: { value: 130812, sources: ['ecpat-indonesia-2025-01'] },
    sources: [
      'idn-times-nd-01',
      'okezone-2024-01',
      'infopublik-2024-01',
      'kompas-2024-01',
      'infobanknews-nd-01',
      'ecpat-indonesia-2025-01',
      'diari-bali-nd-01',
      'inews-nd-01',
      'editorial-kaltim-nd-01',
      'koranjuri-2024-01',
      'star-news-nd-01',
      'indonesia-expat-nd-01',
      'bali-post-nd-01',
      'genpi-nd-01',
      'okezone-2024-02',
      'tribratanews-polri-nd-01',
      'antara-nd-01',
      'jurnalistika-nd-01',
      'antara-nd-03',
      'beritadewata-nd-02',
    ],
  },
  'ppatk-2024-children': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Anak yang dikaitkan PPATK dengan transaksi yang diduga terkait eksploitasi',
      en: 'Children linked by PPATK to transactions suspected of exploitation',
    },
    statement: {
      id: 'PPATK mengaitkan sekitar 24.000 anak berusia 10 sampai 18 tahun dengan transaksi dugaan yang dilaporkannya pada Juli dan Agustus 2024 (beberapa halaman menulis 24.049).',
      en: 'PPATK linked about 24,000 children aged 10 to 18 to the suspected transactions it reported in July and August 2024 (some pages give 24,049).',
    },
    value: 24000,
    bounds: null,
    wording: null,
    unit: 'children-suspected',
    denominator: null,
    period: {
      from: null,
      to: '2024-07-26',
      precision: 'unknown',
      label: {
        id: 'Sumber menyebut rentang yang berbeda-beda (2014–2024, hingga pertengahan 2024) atau tidak menyebutnya',
        en: 'Sources give different periods (2014–2024, up to mid-2024) or none',
      },
    },
    periodsReported: [
      {
        from: '2014-01-01',
        to: '2024-08-07',
        label: {
          id: '2014–2024 atau “sepuluh tahun terakhir”, berita dari konferensi pers 7 Agustus 2024',
          en: '2014–2024 or ‘the past ten years’, reports from the press conference of 7 August 2024',
        },
        sources: [
          'diari-bali-nd-01',
          'kompas-2024-01',
          'star-news-nd-01',
          'indonesia-expat-nd-01',
          'bali-post-nd-01',
        ],
      },
      {
        from: null,
        to: '2024-06-30',
        label: {
          id: 'hingga paruh pertama 2024, tanpa tahun awal',
          en: 'up to the first half of 2024, no starting year',
        },
        sources: ['infobanknews-nd-01'],
      },
      {
        from: null,
        to: '2024-08-07',
        label: {
          id: 'tanpa rentang waktu, dalam pernyataan lisan 26 Juli 2024 dan keterangan tertulis 7 Agustus 2024, atau hanya “sampai kini” tanpa tahun awal (Berita Dewata)',
          en: 'no period given, either in the remarks of 26 July 2024 or in the written statement of 7 August 2024, or only ‘until now’ without a starting year (Berita Dewata)',
        },
        sources: [
          'okezone-2024-01',
          'genpi-nd-01',
          'idn-times-nd-01',
          'okezone-2024-02',
          'tribratanews-polri-nd-01',
          'antara-nd-01',
          'infopublik-2024-01',
          'inews-nd-01',
          'hidayatullah-2024-01',
          'jurnalistika-nd-01',
          'beritadewata-nd-02',
        ],
      },
    ],
    saidBy: {
      id: 'PPATK (Kepala Ivan Yustiavandana; juru bicara M. Natsir Kongah)',
      en: 'PPATK (head Ivan Yustiavandana; spokesperson M. Natsir Kongah)',
    },
    saidOn: '2024-07-26',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Perkiraan banyaknya anak berusia 10 sampai 18 tahun yang dikaitkan PPATK dengan transaksi yang masih berupa dugaan itu.',
      en: 'The approximate number of children aged 10 to 18 linked by PPATK to the suspected transactions.',
    },
    notMeasures: {
      id: 'Ini bukan jumlah korban yang teridentifikasi, perkara, ataupun anak yang ditolong.',
      en: 'It is not a count of identified victims, of cases or of children helped.',
    },
    caution: {
      id: 'Ini bukan jumlah korban yang teridentifikasi: PPATK mengaitkan anak-anak itu dengan transaksi yang masih berupa dugaan, dalam rentang waktu yang berbeda-beda menurut sumber.',
      en: 'This is not a count of identified victims: PPATK linked these children to suspected transactions, over a period on which sources differ.',
    },
    caveats: [
      {
        id: 'Dalam berita yang kami baca, Kepala PPATK tidak menyebut rentang waktu pada 26 Juli 2024; keterangan tertulis PPATK pada 7 Agustus, sebagaimana dikutip media, juga tidak memuatnya.',
        en: 'In the reports that we read, PPATK’s head gave no period on 26 July 2024; PPATK’s written statement of 7 August, as the media relayed it, gives none either.',
      },
      {
        id: 'Beberapa media yang memberitakan konferensi pers PPATK di Denpasar, 7 Agustus 2024, menulis 2014–2024 atau “sepuluh tahun terakhir”: Diari Bali, Kompas Denpasar (mengutip Tribun Bali), Star-News, Indonesia Expat, dan Bali Post.',
        en: 'Several outlets that reported PPATK’s press conference in Denpasar on 7 August 2024 date the finding to 2014–2024 or ‘the past ten years’: Diari Bali, Kompas Denpasar (after Tribun Bali), Star-News, Indonesia Expat and Bali Post.',
      },
      {
        id: 'Infobanknews, yang meliput acara yang sama, menulis “hingga semester I-2024”.',
        en: 'Infobanknews, reporting on the same event, writes ‘up to the first half of 2024’.',
      },
      {
        id: 'Tahun awal temuan ini, sejauh disebut di halaman yang kami baca, adalah 2014; namun, untuk nilainya Koranjuri menulis “sepanjang tahun 2024”.',
        en: 'In the pages that we read, where a starting year of the finding is given, it is 2014; for the amount, Koranjuri writes ‘throughout 2024’.',
      },
      {
        id: 'PPATK sendiri berbicara tentang transaksi yang dicurigai dan “melibatkan” anak; ini bukan jumlah korban yang teridentifikasi.',
        en: 'PPATK itself speaks of suspected transactions ‘involving’ children; this is not a count of identified victims.',
      },
      {
        id: 'Media menulisnya dengan berbagai kata, dari “terlibat” sampai “menjadi korban”.',
        en: 'The media use different words, from ‘involved’ to ‘fell victim’.',
      },
      {
        id: 'Rentang usia yang dilaporkan mencakup orang berusia 18 tahun, yang menurut definisi umum bukan anak lagi.',
        en: 'The age band as reported includes 18-year-olds, who are adults under the usual definition of a child.',
      },
      {
        id: 'Kami tidak menemukan angka pembanding untuk 2022.',
        en: 'We found no comparable number for 2022.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: {
      value: 24049,
      sources: [
        'hidayatullah-2024-01',
        'jurnalistika-nd-01',
        'ecpat-indonesia-2025-01',
        'ngopibareng-nd-01',
      ],
    },
    sources: [
      'hidayatullah-2024-01',
      'idn-times-nd-01',
      'genpi-nd-01',
      'okezone-2024-02',
      'kompas-2024-01',
      'jurnalistika-nd-01',
      'ecpat-indonesia-2025-01',
      'diari-bali-nd-01',
      'koranjuri-2024-01',
      'star-news-nd-01',
      'indonesia-expat-nd-01',
      'bali-post-nd-01',
      'infobanknews-nd-01',
      'okezone-2024-01',
      'tribratanews-polri-nd-01',
      'antara-nd-01',
      'infopublik-2024-01',
      'inews-nd-01',
      'beritadewata-nd-02',
      'ngopibareng-nd-01',
    ],
  },
  'ppatk-2023-trafficking-value': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Perdagangan orang: nilai PPATK 2023 hingga awal Juni',
      en: 'Trafficking in persons: PPATK’s amount for 2023, to early June',
    },
    statement: {
      id: 'Pada Juni 2023 PPATK menyatakan bahwa hasil analisis tentang perdagangan orang yang disampaikannya tahun itu memuat transaksi sekitar Rp442 miliar.',
      en: 'In June 2023 PPATK said that the analysis results on trafficking in persons it had passed on that year involved about IDR 442 billion in transactions.',
    },
    value: 442000000000,
    bounds: null,
    wording: null,
    unit: 'idr-about',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-06-08',
      precision: 'approximate',
      label: {
        id: '2023 hingga awal Juni (disampaikan 8 Juni)',
        en: '2023, up to early June (said on 8 June)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Juru bicara PPATK (M. Natsir Kongah)',
      en: 'PPATK spokesperson (M. Natsir Kongah)',
    },
    saidOn: '2023-06-08',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi (dibulatkan PPATK) dalam empat hasil analisis tentang perdagangan orang yang disampaikan pada 2023 hingga awal Juni.',
      en: 'The rupiah value, as rounded by PPATK, of transactions in four analysis results on trafficking in persons passed on in 2023 up to early June.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan apa pun tentang anak atau eksploitasi seksual secara khusus dan tidak mencakup setahun penuh.',
      en: 'It says nothing about children or sexual exploitation in particular, and it does not cover a full year.',
    },
    caution: {
      id: 'Angka ini hanya mencakup perdagangan orang (korban segala usia) selama kurang dari setengah tahun dan tidak menunjukkan apa pun tentang anak secara khusus. Angka ini tidak dapat dibandingkan dengan nilai lain dari PPATK.',
      en: 'This figure covers only trafficking in persons of all ages in less than half a year; it says nothing about children in particular and cannot be compared with PPATK’s other amounts.',
    },
    caveats: [
      {
        id: 'Nilai ini mencakup transaksi dalam empat hasil analisis, yang oleh Metro TV dan Gatra juga disebut empat kasus, bukan semua transaksi yang terjadi.',
        en: 'The sum covers only the transactions in four analysis results, not all that took place. Metro TV and Gatra also call these results ‘four cases’.',
      },

      {
        id: 'Nilai ini hanya menyangkut perdagangan orang (korban segala usia), termasuk eksploitasi tenaga kerja; sumber yang kami baca tidak menyebut anak.',
        en: 'The amount concerns only trafficking in persons of all ages, including labour exploitation; the sources that we read do not mention children.',
      },
      {
        id: 'PPATK membulatkan nilai ini (“kurang lebih”).',
        en: 'PPATK rounded it (‘more or less’).',
      },
      { id: 'Rentangnya kurang dari setengah tahun.', en: 'It covers less than half a year.' },
      {
        id: 'Jumlah semacam ini bergantung pada kasus mana yang dianalisis, dan di sini hasil analisisnya hanya empat (kesimpulan kami); nilainya tidak kami bandingkan dengan nilai gabungan 2022.',
        en: 'As we infer, such totals depend on which cases are analysed. Here there are only four analysis results, and we do not compare the amount with the combined amount for 2022.',
      },
      {
        id: 'Kami tidak menghubungkan nilai ini dengan nilai 2022 atau 2025 dalam satu garis.',
        en: 'We do not connect it to the amounts for 2022 or 2025 with a line.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['gatra-2023-01', 'metrotvnews-nd-01', 'rbg-nd-01', 'optika-nd-01'],
  },
  'ppatk-2025-cse-value': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Dugaan eksploitasi seksual anak: nilai PPATK untuk 2025',
      en: 'Suspected child sexual exploitation: PPATK’s amount for 2025',
    },
    statement: {
      id: 'Laporan capaian PPATK dari Januari 2026 mencatat transaksi terkait dugaan eksploitasi seksual anak pada 2025 senilai Rp8,4 miliar, ditambah 105.000 dolar Australia.',
      en: 'PPATK’s achievement report of January 2026 put transactions connected with suspected child sexual exploitation in 2025 at IDR 8.4 billion, plus AUD 105,000.',
    },
    value: 8400000000,
    bounds: null,
    wording: null,
    unit: 'idr',
    denominator: null,
    period: {
      from: '2025-01-01',
      to: '2025-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2025', en: 'January–December 2025' },
    },
    periodsReported: [],
    saidBy: {
      id: 'PPATK (Laporan Capaian Strategis), sebagaimana dikutip Periskop.id',
      en: 'PPATK (achievement report, ‘Laporan Capaian Strategis’), as cited by Periskop.id',
    },
    saidOn: '2026-01-28',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi yang terkait dengan dugaan eksploitasi seksual anak menurut data PPATK untuk 2025.',
      en: 'The rupiah value of transactions connected with suspected child sexual exploitation according to PPATK’s data for 2025.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan penurunan dari nilai sebelumnya, yang pokok dan rentangnya berbeda, dan menyangkut masa sesudah tahun-tahun yang dikaji artikel.',
      en: 'It does not show a fall from earlier amounts, which had other subjects and periods, and it concerns a year after those that the paper studies.',
    },
    caution: {
      id: 'Nilai ini masih berupa dugaan, bukan hasil putusan pengadilan. Pokok, rentang waktu, dan cara hitungnya berbeda dari Rp127 miliar yang disampaikan pada 2024, jadi ini bukan penurunan. Kami membaca nilai ini hanya di Periskop.id, bukan dalam laporan PPATK, dan nilai ini menyangkut tahun sesudah periode yang dikaji artikel.',
      en: 'This is a suspicion, not a court finding. Subject, period and method differ from the IDR 127 billion stated in 2024, so it shows no fall. We read the amount only in Periskop.id, not in PPATK’s report, and it concerns a year after those that the paper studies.',
    },
    caveats: [
      {
        id: '“Dugaan” berarti bahwa nilai ini tidak berasal dari putusan pengadilan. Nilai ini juga tidak mencakup semua transaksi yang terjadi.',
        en: '‘Suspected’ means that the amount does not come from a court finding. Nor does it cover all transactions that took place.',
      },

      {
        id: 'Nilai ini menyangkut masa sesudah periode yang dikaji artikel.',
        en: 'The amount concerns a year after the period that the paper studies.',
      },
      {
        id: 'Inilah nilai pertama yang kami temukan khusus untuk eksploitasi seksual anak dan untuk satu tahun yang jelas.',
        en: 'It is the first amount that we found for child sexual exploitation alone and for one stated year.',
      },
      {
        id: 'Pokok, rentang waktu, dan cara hitungnya berbeda dari Rp127 miliar yang disampaikan pada 2024 sehingga nilai ini tidak menunjukkan penurunan.',
        en: 'Subject, period and method differ from those of the IDR 127 billion stated in 2024, so the amount does not show a fall.',
      },
      {
        id: 'Nilai dalam dolar Australia disebut terpisah dan tidak kami jumlahkan.',
        en: 'The Australian dollar amount is stated separately, and we do not add it.',
      },
      {
        id: 'Kami hanya menemukan satu media yang memuatnya (Periskop.id); laporan asli PPATK tidak dapat kami baca.',
        en: 'We found only one outlet that reports it (Periskop.id); we could not read PPATK’s report itself.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['periskop-2026-01', 'tribratanews-polri-nd-01'],
  },
  'ppatk-2025-trafficking-value': {
    topic: 'ppatk-transactions',
    label: {
      id: 'Perdagangan orang: nilai PPATK untuk 2025',
      en: 'Trafficking in persons: PPATK’s amount for 2025',
    },
    statement: {
      id: 'Laporan capaian PPATK dari Januari 2026 mencatat transaksi mencurigakan senilai Rp10,2 miliar terkait perdagangan orang yang dianalisis pada 2025.',
      en: 'PPATK’s achievement report of January 2026 gives IDR 10.2 billion in suspicious transactions connected with trafficking in persons that PPATK analysed in 2025.',
    },
    value: 10200000000,
    bounds: null,
    wording: null,
    unit: 'idr',
    denominator: null,
    period: {
      from: '2025-01-01',
      to: '2025-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2025', en: 'January–December 2025' },
    },
    periodsReported: [],
    saidBy: {
      id: 'PPATK (Laporan Capaian Strategis), sebagaimana dikutip Periskop.id',
      en: 'PPATK (achievement report, ‘Laporan Capaian Strategis’), as cited by Periskop.id',
    },
    saidOn: '2026-01-28',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Nilai rupiah transaksi mencurigakan terkait perdagangan orang yang dianalisis PPATK pada 2025; nilai ini dihitung terpisah dari eksploitasi seksual anak.',
      en: 'The rupiah value of suspicious transactions connected with trafficking in persons that PPATK analysed in 2025, counted separately from child sexual exploitation.',
    },
    notMeasures: {
      id: 'Angka ini tidak khusus menyangkut anak dan tidak dapat dibandingkan dengan nilai 2022 atau 2023.',
      en: 'It does not cover children in particular, and it cannot be compared with the amounts for 2022 or 2023.',
    },
    caution: {
      id: 'Nilai ini mencakup transaksi mencurigakan yang dianalisis PPATK, bukan hasil putusan pengadilan, pada masa sesudah periode yang dikaji artikel, tidak khusus menyangkut anak, dan tidak menunjukkan penurunan dari Rp442 miliar pada 2023. Kami membaca nilai ini hanya di Periskop.id, bukan dalam laporan PPATK.',
      en: 'This amount covers suspicious transactions analysed by PPATK, not a court finding, in a year after those that the paper studies. It is not about children in particular and does not show a fall from the IDR 442 billion of 2023. We read the amount only in Periskop.id, not in PPATK’s report.',
    },
    caveats: [
      {
        id: 'Nilai ini menyangkut masa sesudah periode yang dikaji artikel.',
        en: 'The amount concerns a year after the period that the paper studies.',
      },
      {
        id: 'Dalam laporan ini perdagangan orang dan eksploitasi seksual anak dihitung secara terpisah, sedangkan nilai 2022 menggabungkan perdagangan orang dan kekerasan seksual terhadap anak.',
        en: 'This report counts trafficking and child sexual exploitation separately, while the amount for 2022 combines trafficking and child sexual abuse.',
      },
      {
        id: 'Nilai ini tidak menunjukkan penurunan dari Rp442 miliar pada 2023.',
        en: 'It does not show a fall from the IDR 442 billion of 2023.',
      },
      {
        id: 'Kami hanya menemukan satu media yang memuatnya (Periskop.id); laporan asli PPATK tidak dapat kami baca.',
        en: 'We found only one outlet that reports it (Periskop.id); we could not read PPATK’s report itself.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['periskop-2026-01', 'gatra-2023-01', 'optika-nd-01'],
  },
});

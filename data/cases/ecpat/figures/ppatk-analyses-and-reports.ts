import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/**
 * Analysis results of PPATK and suspicious transaction reports.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const ppatkAnalysesAndReports = defineFigures<SourceId, UnitId, TopicId>()({
  'ppatk-2022-analysis-results': {
    topic: 'ppatk-analysis-results',
    label: {
      id: 'Hasil analisis PPATK 2022: perdagangan orang atau kekerasan seksual terhadap anak',
      en: 'PPATK analysis results in 2022: trafficking or child sexual abuse',
    },
    statement: {
      id: 'Sepanjang 2022 PPATK menghasilkan delapan hasil analisis terkait perdagangan orang atau kekerasan seksual terhadap anak.',
      en: 'In 2022 PPATK produced eight analysis results on trafficking in persons or child sexual abuse.',
    },
    value: 8,
    bounds: null,
    wording: null,
    unit: 'analysis-results',
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
      id: 'Banyaknya hasil analisis tentang perdagangan orang atau kekerasan seksual terhadap anak yang diselesaikan PPATK pada 2022.',
      en: 'The number of analysis results on trafficking in persons or child sexual abuse that PPATK completed in 2022.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah perkara, tersangka, anak, atau transaksi.',
      en: 'It does not count cases, suspects, children or transactions.',
    },
    caution: {
      id: 'Angka ini adalah jumlah hasil analisis, termasuk tentang perdagangan orang; hitungan 2021 dan 2023 mencakup kelompok tindak pidana lain yang kebanyakan lebih luas sehingga ketiganya tidak boleh disambung menjadi satu garis.',
      en: 'This figure counts analysis results, including those on trafficking; the counts for 2021 and 2023 cover other, mostly wider, groups of offences, so the three must not be joined into a line.',
    },
    caveats: [
      {
        id: 'Kedelapan hasil analisis itu menyangkut perdagangan orang atau kekerasan seksual terhadap anak.',
        en: 'The eight results concern trafficking in persons or child sexual abuse.',
      },
      {
        id: 'Hitungan 2021 dan 2023 yang disampaikan PPATK pada Agustus 2024 menyangkut kelompok tindak pidana lain yang kebanyakan lebih luas; dua hasil 2023 menyangkut eksploitasi seksual anak saja (Diari Bali).',
        en: 'The counts that PPATK gave in August 2024 for 2021 and 2023 concern other, mostly wider, groups of offences; two results for 2023 concern child sexual exploitation alone (Diari Bali).',
      },
      {
        id: 'Karena itu, hitungan ketiga tahun tersebut tidak boleh disambung menjadi satu garis.',
        en: 'The counts for the three years must therefore not be joined into a line.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['pojok-negeri-nd-01', 'optika-nd-01', 'diari-bali-nd-01'],
  },
  'ppatk-2024-two-years-results-to-police': {
    topic: 'ppatk-analysis-results',
    label: {
      id: 'Hasil analisis PPATK tentang materi kekerasan seksual terhadap anak untuk Polri',
      en: 'PPATK analysis results on child sexual abuse material handed to the police',
    },
    statement: {
      id: 'Dalam dua tahun sebelum Juli 2024 PPATK menyerahkan kepada Polri empat hasil analisis tentang materi kekerasan seksual terhadap anak (istilah sumber: “pornografi”).',
      en: 'In the two years before July 2024 PPATK gave the police four analysis results on child sexual abuse material (the source’s term: ‘pornografi’).',
    },
    value: 4,
    bounds: null,
    wording: null,
    unit: 'analysis-results',
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
      id: 'Banyaknya hasil analisis tentang materi kekerasan seksual terhadap anak yang diserahkan PPATK kepada Polri dalam kira-kira dua tahun.',
      en: 'The number of analysis results on child sexual abuse material that PPATK gave the police in about two years.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah semua hasil analisis PPATK dan tidak menunjukkan tindak lanjut Polri.',
      en: 'It does not count all of PPATK’s results, or what the police did with them.',
    },
    caution: {
      id: 'Dari kedua media yang kami kutip, satu memuat angka empat dan yang lain hanya menulis “sejumlah”. Angka ini adalah jumlah hasil analisis yang diserahkan kepada Polri, bukan jumlah semua hasil analisis PPATK.',
      en: 'Of the two outlets that we cite, one gives the number four and the other writes only ‘a number of’. The number counts results handed to the police, not all results that PPATK produced.',
    },
    caveats: [
      {
        id: 'Angka empat ada dalam Hidayatullah.com; IDN Times hanya menulis “sejumlah” hasil analisis.',
        en: 'Hidayatullah.com gives the number four; IDN Times writes only ‘a number of’ analysis results.',
      },
      {
        id: 'Angka ini hanya mencakup hasil analisis yang diserahkan kepada Polri, bukan semua hasil analisis PPATK.',
        en: 'It counts results handed to the police, a narrower set than all results produced.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['hidayatullah-2024-01', 'idn-times-nd-01'],
  },
  'ppatk-ltkm-2014-2024': {
    topic: 'ppatk-ltkm',
    label: {
      id: 'LTKM yang terkait dengan eksploitasi seksual anak',
      en: 'Suspicious transaction reports tied to child sexual exploitation',
    },
    statement: {
      id: 'PPATK mencatat 44 laporan transaksi keuangan mencurigakan (LTKM) yang terkait dengan eksploitasi seksual anak selama 2014–2024.',
      en: 'PPATK counted 44 suspicious transaction reports (LTKM) connected with child sexual exploitation over 2014–2024.',
    },
    value: 44,
    bounds: null,
    wording: null,
    unit: 'ltkm-reports',
    denominator: null,
    period: {
      from: '2014-01-01',
      to: '2024-08-07',
      precision: 'year',
      label: { id: '2014 hingga Agustus 2024', en: '2014 to August 2024' },
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
      id: 'Banyaknya laporan transaksi keuangan mencurigakan (LTKM) yang dikaitkan PPATK dengan eksploitasi seksual anak selama kira-kira sepuluh tahun.',
      en: 'The number of suspicious transaction reports (LTKM) that PPATK connected with child sexual exploitation in about ten years.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur besarnya eksploitasi; jumlahnya bergantung pada transaksi yang dikenali dan dilaporkan penyedia jasa keuangan.',
      en: 'It does not measure how much exploitation there is; it depends on what financial service providers recognise and report.',
    },
    caution: {
      id: 'Angka ini mencakup kira-kira sepuluh tahun sekaligus, tanpa rincian tahunan; besarnya bergantung pada transaksi yang dikenali dan dilaporkan penyedia jasa keuangan, bukan pada besarnya eksploitasi.',
      en: 'This is one total for about ten years, with no yearly breakdown; it reflects what financial service providers recognise and report, not how much exploitation occurs.',
    },
    caveats: [
      {
        id: 'Angka ini adalah total untuk kira-kira sepuluh tahun (2024 hanya sampai Agustus).',
        en: 'This is a single total for about ten years (2024 only to August).',
      },
      {
        id: 'Kami tidak menemukan rincian per tahun sehingga angka ini tidak menunjukkan perbedaan antara 2022 dan 2024.',
        en: 'We found no breakdown by year, so the figure says nothing about a difference between 2022 and 2024.',
      },
      {
        id: 'Jumlahnya bergantung pada transaksi yang dikenali dan dilaporkan penyedia jasa keuangan, bukan pada besarnya eksploitasi.',
        en: 'The number depends on what financial service providers recognise and report, not on how much exploitation occurs.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['tribratanews-polri-nd-01', 'kompas-2024-01', 'diari-bali-nd-01', 'star-news-nd-01'],
  },
  'ppatk-2021-analysis-results': {
    topic: 'ppatk-analysis-results',
    label: {
      id: 'Hasil analisis PPATK 2021: kelompok tindak pidana yang luas',
      en: 'PPATK analysis results in 2021: a wide group of offences',
    },
    statement: {
      id: 'Juru bicara PPATK menyebut ada 34 hasil analisis pada 2021 tentang kelompok tindak pidana yang luas: perlindungan anak, “pornografi” (istilah sumber), perdagangan orang, informasi dan transaksi elektronik, eksploitasi seksual anak, dan/atau kejahatan lintas negara lainnya.',
      en: 'PPATK’s spokesperson said there were 34 analysis results in 2021 on a wide group of offences: child protection, ‘pornografi’ (the source’s term), trafficking in persons, electronic information and transactions, child sexual exploitation and/or other transnational crime.',
    },
    value: 34,
    bounds: null,
    wording: null,
    unit: 'analysis-results',
    denominator: null,
    period: {
      from: '2021-01-01',
      to: '2021-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2021', en: 'January–December 2021' },
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
      id: 'Banyaknya hasil analisis 2021 yang dimasukkan PPATK ke dalam kelompok tindak pidana yang luas, termasuk eksploitasi seksual anak.',
      en: 'The number of analysis results for 2021 that PPATK placed in a wide group of offences that includes child sexual exploitation.',
    },
    notMeasures: {
      id: 'Angka ini bukan jumlah hasil analisis tentang eksploitasi seksual anak saja dan tidak dapat dibandingkan dengan hitungan 2022 atau 2023.',
      en: 'It does not count results on child sexual exploitation alone and cannot be compared with the counts for 2022 or 2023.',
    },
    caution: {
      id: 'Ke-34 hasil ini mencakup kelompok tindak pidana yang luas; dari halaman yang kami baca, hanya Diari Bali yang memuat daftarnya secara lengkap. Bila angka ini disandingkan dengan hitungan 2022 atau 2023, pembaca akan mengira ada penurunan, padahal kami tidak menemukan sumber yang mengukurnya.',
      en: 'These 34 results cover a wide group of offences; of the pages that we read, only Diari Bali lists the whole group. If the number were set beside the counts for 2022 or 2023, readers would see a fall, which no source that we found has measured.',
    },
    caveats: [
      {
        id: 'Diari Bali memuat kalimat juru bicara itu secara lengkap: 2 hasil analisis pada 2023 tentang eksploitasi seksual anak; 34 pada 2021 dan 2 pada 2023 tentang kelompok tindak pidana yang luas; serta 1 lagi pada 2021.',
        en: 'Diari Bali carries the spokesperson’s whole sentence: 2 results in 2023 on child sexual exploitation; 34 in 2021 and 2 in 2023 on the wide group of offences; and 1 more in 2021.',
      },
      {
        id: 'Di Kompas Denpasar kami membaca kalimat yang sama, tetapi bagian yang kami baca terpotong.',
        en: 'Kompas Denpasar carries the same sentence, but the part that we read breaks off.',
      },
      {
        id: 'Infobanknews memendekkan kalimat itu sehingga Rp127 miliar seolah-olah bersumber dari “dua analisis”.',
        en: 'Infobanknews shortens the sentence so that the IDR 127 billion seems to rest on ‘two analyses’.',
      },
      {
        id: 'Tindak pidananya berbeda dari delapan hasil analisis 2022.',
        en: 'The offences differ from those of the eight results for 2022.',
      },
      {
        id: 'Bila perbedaan itu diabaikan, jumlahnya seolah-olah turun dari 34 ke 2 sehingga grafiknya akan menyesatkan.',
        en: 'If that difference is ignored, the counts seem to fall from 34 to 2, so a chart of them would mislead.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['infobanknews-nd-01', 'kompas-2024-01', 'diari-bali-nd-01', 'pojok-negeri-nd-01'],
  },
  'ppatk-2023-analysis-results': {
    topic: 'ppatk-analysis-results',
    label: {
      id: 'Hasil analisis PPATK 2023: eksploitasi seksual anak',
      en: 'PPATK analysis results in 2023: child sexual exploitation',
    },
    statement: {
      id: 'Juru bicara PPATK menyebut ada dua hasil analisis tentang eksploitasi seksual anak pada 2023.',
      en: 'PPATK’s spokesperson said there were two analysis results on child sexual exploitation in 2023.',
    },
    value: 2,
    bounds: null,
    wording: null,
    unit: 'analysis-results',
    denominator: null,
    period: {
      from: '2023-01-01',
      to: '2023-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2023', en: 'January–December 2023' },
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
      id: 'Banyaknya hasil analisis 2023 yang dikaitkan PPATK dengan eksploitasi seksual anak.',
      en: 'The number of analysis results for 2023 that PPATK connected with child sexual exploitation.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan penurunan dari 34 hasil analisis pada 2021, sebab hitungan 2021 mencakup kelompok tindak pidana yang lebih luas.',
      en: 'It does not show a fall from the 34 for 2021, which cover a wider group of offences.',
    },
    caution: {
      id: 'Juru bicara dua kali menyebut dua hasil pada 2023, yaitu untuk eksploitasi seksual anak dan untuk kelompok tindak pidana yang lebih luas; sumber yang kami baca tidak menjelaskan apakah yang dimaksud dua hasil yang sama. Angka ini tidak menunjukkan penurunan dari 34 hasil pada 2021, yang menyangkut kelompok lebih luas itu.',
      en: 'The spokesperson named two results for 2023 twice, for child sexual exploitation and for a wider group of offences; the sources that we read do not say whether they are the same two. The number does not show a fall from the 34 for 2021, which cover that wider group.',
    },
    caveats: [
      {
        id: 'Kalimat juru bicara menyebut “2 pada 2023” dua kali: sekali untuk eksploitasi seksual anak, sekali untuk kelompok tindak pidana yang lebih luas.',
        en: 'The spokesperson’s sentence gives ‘2 in 2023’ twice: once for child sexual exploitation, once for a wider group of offences.',
      },
      {
        id: 'Sumber yang kami baca tidak menjelaskan apakah kedua penyebutan itu merujuk pada dua hasil analisis yang sama.',
        en: 'The sources that we read do not say whether both mentions mean the same two results.',
      },
      {
        id: 'Kami tidak menemukan nilai rupiah untuk eksploitasi seksual anak pada 2023 saja.',
        en: 'We found no rupiah amount for child sexual exploitation in 2023 alone.',
      },
      {
        id: 'Nilai yang disampaikan PPATK untuk 2023 (sekitar Rp442 miliar, empat hasil analisis) khusus perdagangan orang.',
        en: 'The amount PPATK gave for 2023 (about IDR 442 billion, four results) is for trafficking in persons alone.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['infobanknews-nd-01', 'kompas-2024-01', 'diari-bali-nd-01', 'gatra-2023-01'],
  },
  'ppatk-2023-trafficking-analysis-results': {
    topic: 'ppatk-analysis-results',
    label: {
      id: 'Perdagangan orang: hasil analisis PPATK 2023 hingga awal Juni',
      en: 'Trafficking in persons: PPATK’s analysis results in 2023, up to early June',
    },
    statement: {
      id: 'Pada Juni 2023 PPATK menyatakan sudah menyampaikan empat hasil analisis tentang perdagangan orang pada tahun itu.',
      en: 'In June 2023 PPATK said it had passed on four analysis results on trafficking in persons that year.',
    },
    value: 4,
    bounds: null,
    wording: null,
    unit: 'analysis-results',
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
      id: 'Banyaknya hasil analisis tentang perdagangan orang yang disampaikan PPATK pada 2023 hingga awal Juni.',
      en: 'The number of analysis results on trafficking in persons that PPATK passed on in 2023 up to early June.',
    },
    notMeasures: {
      id: 'Yang dihitung adalah hasil analisis, bukan korban, dan bukan pula hasil analisis tentang eksploitasi seksual anak; dua media menulis “empat kasus”.',
      en: 'It counts analysis results, not victims and not results on child sexual exploitation; two outlets also call them cases.',
    },
    caution: {
      id: 'Angka ini hanya mencakup perdagangan orang (korban segala usia) sehingga tidak dapat dibandingkan dengan delapan hasil pada 2022 atau dengan dua hasil pada 2023 tentang eksploitasi seksual anak. Selain itu, dua media menulis “empat kasus”.',
      en: 'This figure covers trafficking in persons of all ages alone, so it cannot be compared with the eight results for 2022 or the two for 2023 on child sexual exploitation. In addition, two outlets write ‘four cases’.',
    },
    caveats: [
      {
        id: 'Hasil analisis ini menyangkut perdagangan orang saja.',
        en: 'The results concern trafficking in persons alone.',
      },
      {
        id: 'Dalam kutipan langsung, juru bicara PPATK menyebut empat hasil analisis; selain itu, Metro TV dan Gatra menulis “empat kasus”. Kami memakai istilah PPATK dan tidak mengetahui apakah tiap hasil analisis menyangkut satu kasus.',
        en: 'In a direct quotation PPATK’s spokesperson speaks of four analysis results; in addition, Metro TV and Gatra write ‘four cases’. We use PPATK’s term and do not know whether each result concerns one case.',
      },
      {
        id: 'Jumlah ini tidak dapat dibandingkan dengan delapan hasil pada 2022 (perdagangan orang atau kekerasan seksual terhadap anak) atau dua hasil pada 2023 (eksploitasi seksual anak).',
        en: 'The four results cannot be compared with the eight for 2022 (trafficking or child sexual abuse) or the two for 2023 (child sexual exploitation).',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'gatra-2023-01',
      'metrotvnews-nd-01',
      'rbg-nd-01',
      'pojok-negeri-nd-01',
      'diari-bali-nd-01',
    ],
  },
});

import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/**
 * Surveys and year-end counts of ECPAT Indonesia, and context.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const ecpatAndContext = defineFigures<SourceId, UnitId, TopicId>()({
  'kominfo-takedown-2023': {
    topic: 'context-content-removal',
    label: {
      id: 'Konten yang menurut Kementerian Kominfo sudah diputus aksesnya',
      en: 'Content the communications ministry said it had cut off',
    },
    statement: {
      id: 'Menurut Menteri Koordinator, Kementerian Kominfo telah memutus akses terhadap 1.950.794 konten hingga 14 September 2023.',
      en: 'According to the coordinating minister, the communications ministry had by 14 September 2023 cut access to 1,950,794 items of content.',
    },
    value: 1950794,
    bounds: null,
    wording: null,
    unit: 'content-items',
    denominator: null,
    period: {
      from: null,
      to: '2023-09-14',
      precision: 'day',
      label: {
        id: 'Hingga 14 September 2023; menurut Databoks sejak 2016',
        en: 'Up to 14 September 2023; from 2016 according to Databoks',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri Koordinator (Hadi Tjahjanto), mengutip Kominfo',
      en: 'Coordinating Minister (Hadi Tjahjanto), citing Kominfo',
    },
    saidOn: '2024-04-18',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Banyaknya konten yang menurut Kementerian Kominfo sudah diputus aksesnya hingga 14 September 2023.',
      en: 'The number of items of content that the communications ministry said it had cut off by 14 September 2023.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi atau pembayaran, dan sumber yang kami baca tidak sepakat apakah semua konten itu menampilkan anak.',
      en: 'It does not measure exploitation or payments, and sources disagree on whether all of it showed children.',
    },
    caution: {
      id: 'Ini bukan ukuran eksploitasi: sumber tidak sepakat apakah konten itu menampilkan anak, dan hanya satu berita menyebut kapan hitungannya mulai.',
      en: 'This is not a measure of exploitation: sources disagree on whether the items showed children, and only one report says when the count began.',
    },
    caveats: [
      {
        id: 'Keterangan sumber tentang isinya berbeda-beda: Bloomberg Technoz menyebut konten tidak senonoh secara umum, West Java Today dan beberapa media lain menyebut konten yang menampilkan anak, sedangkan satu media lagi menulis “situs”.',
        en: 'Sources disagree on what the items are: Bloomberg Technoz speaks of indecent content in general, West Java Today and other outlets speak of content showing children, and another outlet writes ‘sites’.',
      },
      {
        id: 'Pada 15 September 2023 Menteri Kominfo sendiri menyebutnya “konten bermuatan pornografi”; berita yang kami baca tentang keterangan itu tidak menyebut anak.',
        en: 'On 15 September 2023 the communications minister himself called them ‘konten bermuatan pornografi’ (pornographic content); the reports of this statement that we read do not mention children.',
      },
      {
        id: 'Menurut Databoks hitungan itu mulai pada 2016; sumber lain yang kami baca tidak menyebut tanggal awalnya.',
        en: 'According to Databoks the count began in 2016; the other sources that we read give no start date.',
      },
      {
        id: 'Angka ini bukan ukuran eksploitasi maupun pembayaran.',
        en: 'The number measures neither exploitation nor payments.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'bloomberg-technoz-nd-01',
      'west-java-today-2024-01',
      'nukilan-nd-01',
      'aktualitas-2023-01',
      'databoks-2023-01',
    ],
  },
  'ecpat-2023-two-percent': {
    topic: 'ecpat-year-end',
    label: {
      id: 'Angka 2 persen anak pengguna internet dalam catatan akhir tahun 2023 ECPAT Indonesia',
      en: 'The 2% of internet-using children in ECPAT Indonesia’s year-end report for 2023',
    },
    statement: {
      id: 'Saat meluncurkan catatan akhir tahun 2023, ECPAT Indonesia menyatakan bahwa sekitar 2 persen anak pengguna internet menjadi sasaran eksploitasi dan kekerasan seksual di ranah daring dan bahwa kasusnya bertambah.',
      en: 'Presenting its year-end report for 2023, ECPAT Indonesia said that about 2% of internet-using children had been targets of online sexual exploitation and abuse and that cases had increased.',
    },
    value: 2,
    bounds: null,
    wording: null,
    unit: 'percent-of-internet-using-children',
    denominator: {
      id: 'dari anak pengguna internet; tahunnya tidak jelas',
      en: 'of internet-using children; the year is unclear',
    },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak jelas; kemungkinan besar tahun survei sebelumnya (kesimpulan kami)',
        en: 'Unclear; most probably the earlier survey’s year (our inference)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'ECPAT Indonesia (Rio Hendra)', en: 'ECPAT Indonesia (Rio Hendra)' },
    saidOn: '2023-12-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase anak pengguna internet yang menjadi sasaran eksploitasi dan kekerasan seksual di ranah daring, sebagaimana dikutip ECPAT Indonesia saat meluncurkan catatan akhir tahun 2023.',
      en: 'The share of internet-using children who were targets of online sexual exploitation and abuse, as ECPAT Indonesia quoted it when it presented its year-end report for 2023.',
    },
    notMeasures: {
      id: 'Angka ini kemungkinan besar bukan hasil pengukuran tahun 2023 sehingga tidak menunjukkan perubahan sejak survei Disrupting Harm.',
      en: 'It was most probably not measured in 2023 and therefore shows no change since the Disrupting Harm survey.',
    },
    caution: {
      id: 'Kemungkinan besar angka ini dikutip dari Disrupting Harm dan bukan hasil pengukuran tahun 2023 (kesimpulan kami). Berita yang kami baca tidak memuat angka untuk kenaikan kasus yang juga disebut saat itu.',
      en: 'This figure is most probably quoted from Disrupting Harm and was not measured in 2023 (our inference). The reports that we read give no number for the increase in cases mentioned with it.',
    },
    caveats: [
      {
        id: 'Angka, kelompok usia, dan rumusannya sama dengan yang ada dalam Disrupting Harm (2022) sehingga angka ini kemungkinan besar adalah kutipan, bukan hasil pengukuran tahun 2023 (kesimpulan kami).',
        en: 'The number, the age group and the wording are those of Disrupting Harm (2022), so it is most likely quoted from there and was not measured in 2023 (our inference).',
      },
      {
        id: 'Karena itu, frasa “sepanjang 2023” dalam berita KBR sebaiknya tidak diulang.',
        en: 'KBR’s phrase ‘throughout 2023’ should therefore not be repeated.',
      },
      {
        id: 'Menurut berita yang kami baca, kenaikan kasus itu didasarkan pada asesmen ECPAT 2020–2023, tetapi angkanya tidak dimuat.',
        en: 'According to the reports that we read, the increase rests on ECPAT’s assessments for 2020–2023, but they give no number.',
      },
      {
        id: 'Karya terkait dalam daftar pustaka artikel adalah ECPAT Indonesia 2024a, yang tidak kami baca.',
        en: 'A related work in the paper’s reference list is ECPAT Indonesia 2024a, which we have not read.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['lampungnews-nd-01', 'kbr-nd-01', 'respect-international-nd-01'],
  },
  'ecpat-2023-did-not-tell': {
    topic: 'ecpat-year-end',
    label: {
      id: 'Anak yang tidak bercerita, menurut ECPAT Indonesia',
      en: 'Children who told nobody, according to ECPAT Indonesia',
    },
    statement: {
      id: 'ECPAT Indonesia menyatakan bahwa 56 persen anak tidak pernah menceritakan kejadian yang dialaminya kepada siapa pun.',
      en: 'ECPAT Indonesia said that 56% of children never told anyone what had happened to them.',
    },
    value: 56,
    bounds: null,
    wording: null,
    unit: 'percent',
    denominator: { id: 'dasar perhitungan tidak disebut', en: 'base not stated' },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak disebut (disampaikan 29 Desember 2023)',
        en: 'Not stated (said on 29 December 2023)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'ECPAT Indonesia (Rio Hendra)', en: 'ECPAT Indonesia (Rio Hendra)' },
    saidOn: '2023-12-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase anak yang menurut ECPAT Indonesia tidak pernah menceritakan kejadian yang dialaminya.',
      en: 'The share of children who, as ECPAT Indonesia put it, never told anyone what had happened to them.',
    },
    notMeasures: {
      id: 'Angka ini tidak menunjukkan anak mana yang disurvei ataupun dalam survei apa sehingga tidak dapat dibandingkan dengan angka lain tentang anak yang menceritakan kejadian yang dialaminya kepada orang lain.',
      en: 'It does not say which children were asked or in which survey, so it cannot be compared with other figures on disclosure.',
    },
    caution: {
      id: 'Berita yang kami baca tidak menyebut nama surveinya ataupun anak mana yang disurvei sehingga persentase ini tidak dapat dibandingkan dengan angka lain tentang keterbukaan anak. Angka 56 persen mungkin batas atas rentang 17–56 persen yang ditulis Serat.id; itu kesimpulan kami.',
      en: 'The reports that we read name neither the survey nor the children it asked, so this share cannot be compared with other figures on disclosure. The 56% is possibly the upper end of the range of 17–56% that Serat.id gives; that is our inference.',
    },
    caveats: [
      {
        id: 'Berita yang kami baca tidak menyebut dasar perhitungan ataupun nama surveinya.',
        en: 'The reports that we read state neither the base nor the survey.',
      },
      {
        id: 'Tentang Disrupting Harm di Indonesia, Serat.id menulis bahwa 17 sampai 56 persen anak yang menjadi korban tidak bercerita atau melapor.',
        en: 'On Disrupting Harm in Indonesia, Serat.id writes that 17 to 56% of the children affected did not tell anyone or report it.',
      },
      {
        id: 'Safe Online menyebut bahwa di 13 negara “hampir satu dari tiga” anak korban tidak bercerita kepada siapa pun, dan ringkasan RESPECT menyatakan bahwa anak cenderung bercerita kepada teman dan saudara kandung.',
        en: 'For 13 countries Safe Online writes that ‘almost one in three’ of the children affected told nobody, and the RESPECT summary says children tended to confide in friends and siblings.',
      },
      {
        id: 'Keterangan dari sumber-sumber itu tidak dapat digabungkan.',
        en: 'The statements of these sources cannot be combined.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'lampungnews-nd-01',
      'kbr-nd-01',
      'serat-nd-01',
      'safe-online-nd-01',
      'respect-international-nd-01',
    ],
  },
  'iwf-2022-worldwide': {
    topic: 'context-global',
    label: {
      id: 'Halaman web dengan materi kekerasan seksual terhadap anak di dunia, dikutip ECPAT dari IWF',
      en: 'Web pages with child sexual abuse material worldwide, as ECPAT cited the IWF',
    },
    statement: {
      id: 'ECPAT Indonesia, mengutip Internet Watch Foundation (IWF), menyebut angka 255.571 untuk seluruh dunia pada 2022. Kemungkinan besar yang dihitung adalah halaman web yang memuat materi kekerasan seksual terhadap anak, menautkannya, atau mengiklankannya (kesimpulan kami dari halaman IWF).',
      en: 'ECPAT Indonesia, citing the Internet Watch Foundation (IWF), gave the figure of 255,571 worldwide for 2022. It most probably counts web pages that hold child sexual abuse material, link to it or advertise it (our inference from the IWF’s pages).',
    },
    value: 255571,
    bounds: null,
    wording: null,
    unit: 'web-pages-worldwide',
    denominator: null,
    period: {
      from: '2022-01-01',
      to: '2022-12-31',
      precision: 'year',
      label: { id: 'Januari–Desember 2022', en: 'January–December 2022' },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT Indonesia (Ahmad Sofian), mengutip IWF',
      en: 'ECPAT Indonesia (Ahmad Sofian), citing IWF',
    },
    saidOn: '2023-12-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Halaman web di seluruh dunia yang pada 2022 dipastikan Internet Watch Foundation memuat materi kekerasan seksual terhadap anak, menautkannya, atau mengiklankannya, sebagaimana dikutip ECPAT Indonesia; satuannya kesimpulan kami.',
      en: 'Web pages worldwide that the Internet Watch Foundation confirmed in 2022 to hold child sexual abuse material, link to it or advertise it, as ECPAT Indonesia cited it; the unit is our inference.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur keadaan di Indonesia, jumlah anak, ataupun pembayaran.',
      en: 'It does not measure the situation in Indonesia, the number of children or payments.',
    },
    caution: {
      id: 'Angka ini mencakup seluruh dunia, bukan hanya Indonesia, dan kemungkinan besar adalah jumlah halaman web (kesimpulan kami), bukan jumlah gambar, korban, atau anak. Laporan IWF sendiri menyebut 255.588.',
      en: 'This number covers the whole world, not Indonesia alone, and it most probably counts web pages (our inference), not images, victims or children. The IWF’s own report gives 255,588.',
    },
    caveats: [
      {
        id: 'Angka ini mencakup seluruh dunia, bukan hanya Indonesia.',
        en: 'The number covers the whole world, not Indonesia alone.',
      },
      {
        id: 'ECPAT juga menyebut angkanya naik 20 persen pada 2023; menurut IWF sendiri, 275.652 halaman dipastikan pada 2023, naik 8 persen.',
        en: 'ECPAT also said that it rose 20% in 2023; by the IWF’s own count 275,652 pages were confirmed in 2023, a rise of 8%.',
      },
      {
        id: 'Laporan tahunan IWF menyebut 255.588 laporan yang dipastikan untuk 2022, sedangkan halamannya tentang 2023 menghitung halaman web; kami menyimpulkan bahwa satuannya sama. Situs Digital Watch menulis 255.571 “websites”, angka yang juga dipakai ECPAT. Kami tidak mengetahui sebab selisih kecil itu.',
        en: 'The IWF’s annual report gives 255,588 confirmed reports for 2022, whereas its page on 2023 counts web pages; we infer that the unit is the same. The Digital Watch site gives 255,571 ‘websites’, the number that ECPAT used. We do not know the reason for the small difference.',
      },
      {
        id: 'Menurut IWF, satu halaman web dapat memuat satu gambar atau bahkan ribuan gambar.',
        en: 'According to the IWF, one web page can hold a single image or thousands.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: { value: 255588, sources: ['internet-watch-foundation-nd-01'] },
    sources: [
      'lampungnews-nd-01',
      'internet-watch-foundation-nd-01',
      'internet-watch-foundation-nd-02',
      'digital-watch-nd-01',
    ],
  },
  'ecpat-2020-indecent-messages': {
    topic: 'ecpat-surveys',
    label: {
      id: 'Pengalaman buruk anak di internet (survei ECPAT 2020)',
      en: 'Children’s bad experiences online (2020 ECPAT survey)',
    },
    statement: {
      id: 'Dari survei ECPAT Indonesia 2020 terhadap 1.203 anak di 13 provinsi, DigIndonews mengutip 287 anak yang menerima teks, gambar, atau video tidak senonoh; Medcom menyebut 287 responden dengan pengalaman buruk di internet, dan halaman ECPAT Indonesia menyebut 287 pengalaman buruk.',
      en: 'From an ECPAT Indonesia survey of 1,203 children in 13 provinces in 2020, DigIndonews cites 287 children who received indecent text, pictures or videos; Medcom speaks of 287 respondents with bad experiences online, and ECPAT Indonesia’s own page of 287 bad experiences.',
    },
    value: 287,
    bounds: null,
    wording: null,
    unit: 'survey-of-1-203-children',
    denominator: null,
    period: {
      from: '2020-01-01',
      to: '2020-12-31',
      precision: 'year',
      label: {
        id: '2020, sebelum periode yang dikaji artikel',
        en: '2020, before the period that the paper studies',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT Indonesia (di halamannya sendiri dan sebagaimana dikutip DigIndonews dan Medcom)',
      en: 'ECPAT Indonesia (on its own page and as cited by DigIndonews and Medcom)',
    },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Menurut sumber yang berbeda: anak yang menerima kiriman tidak senonoh, responden dengan pengalaman buruk di internet, atau banyaknya pengalaman buruk itu, di antara 1.203 anak yang disurvei pada 2020.',
      en: 'Depending on the source: children who received indecent messages, respondents with bad experiences online, or the number of such experiences, among 1,203 children surveyed in 2020.',
    },
    notMeasures: {
      id: 'Angka ini tidak mewakili semua anak Indonesia dan tidak mengukur eksploitasi ataupun pembayaran.',
      en: 'It does not represent all Indonesian children and measures neither exploitation nor payments.',
    },
    caution: {
      id: 'Sumber tidak sepakat apakah 287 itu anak atau pengalaman buruk; pesan tidak senonoh hanya salah satu bentuknya. Sejauh yang kami ketahui, sampelnya bukan sampel nasional. Kami hanya membaca kutipan dari tiga halaman, bukan laporan surveinya.',
      en: 'Sources disagree on whether the 287 are children or bad experiences, of which indecent messages are only one form. As far as we know, the sample was not a national one. We read only excerpts of three pages, not the report of the survey.',
    },
    caveats: [
      {
        id: 'Kami tidak membaca laporan surveinya; kami hanya membaca kutipan dari tiga halaman tentangnya.',
        en: 'We did not read the report of the survey, only excerpts of three pages about it.',
      },
      {
        id: 'Survei ini diadakan sebelum periode yang dikaji artikel.',
        en: 'The survey predates the period that the paper studies.',
      },
      {
        id: 'Kutipan yang kami baca hanya menyebut 13 provinsi; kami menyimpulkan bahwa sampelnya bukan sampel nasional.',
        en: 'The excerpts that we read mention only 13 provinces; we infer that this was not a national sample.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['digindonews-nd-01', 'medcom-nd-01', 'ecpat-indonesia-nd-26'],
  },
  'ecpat-estimate-40000-70000': {
    topic: 'context-estimates',
    label: {
      id: 'Perkiraan ECPAT: anak korban segala bentuk eksploitasi seksual',
      en: 'ECPAT’s estimate of child victims of all sexual exploitation',
    },
    statement: {
      id: 'Pada 2020 Internet Watch Foundation (IWF) menyampaikan perkiraan ECPAT bahwa ada 40.000 sampai 70.000 anak korban eksploitasi seksual di seluruh Indonesia.',
      en: 'In 2020 the Internet Watch Foundation (IWF) relayed an ECPAT estimate of 40,000 to 70,000 child victims of sexual exploitation across Indonesia.',
    },
    value: null,
    bounds: { min: 40000, isMinIncluded: true, max: 70000, isMaxIncluded: true },
    wording: null,
    unit: 'children-estimate-40-000-70-000',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tahun tidak disebut (disampaikan IWF pada 19 Juni 2020)',
        en: 'Year not stated (relayed by the IWF on 19 June 2020)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'ECPAT, sebagaimana disampaikan IWF', en: 'ECPAT, as relayed by IWF' },
    saidOn: '2020-06-19',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Perkiraan, yang disampaikan pada 2020, tentang jumlah anak korban segala bentuk eksploitasi seksual di Indonesia.',
      en: 'An estimate, relayed in 2020, of the number of child victims of every kind of sexual exploitation in Indonesia.',
    },
    notMeasures: {
      id: 'Angka ini tidak khusus mengukur eksploitasi di ranah daring, tidak jelas tahunnya, dan tidak menyangkut kelompok yang sama dengan angka 24.000 dari PPATK.',
      en: 'It does not measure online exploitation alone, does not refer to a known year and does not concern the same group as PPATK’s 24,000.',
    },
    caution: {
      id: 'Perkiraan ini mencakup seluruh eksploitasi seksual, bukan hanya di ranah daring, tanpa menyebut tahun atau cara hitungnya sehingga tidak dapat dibandingkan dengan angka 24.000 dari PPATK.',
      en: 'This estimate states no year or method and covers all sexual exploitation, not only online, so it cannot be compared with PPATK’s 24,000.',
    },
    caveats: [
      {
        id: 'Sumber yang kami baca tidak menyebut tahun perkiraan ini ataupun cara menghitungnya.',
        en: 'The source does not state the year or method of the estimate.',
      },
      {
        id: 'Perkiraan ini mencakup seluruh eksploitasi seksual, bukan hanya di ranah daring.',
        en: 'It covers all sexual exploitation, not online only.',
      },
      {
        id: 'Angka ini tidak boleh disandingkan dengan angka 24.000 dari PPATK karena cara menghitungnya dan pokoknya berbeda.',
        en: 'It must not be set beside PPATK’s 24,000, because method and subject differ.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['internet-watch-foundation-2020-01'],
  },
});

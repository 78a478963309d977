import { defineFigures } from '#data/define';
import type { SourceId } from '../sources';
import type { UnitId } from '../units';
import type { TopicId } from '../vocabularies/figures';

/** Surveys: prevalence, online habits, help-seeking. From the evidence dossier, checked on 24 November 2026. */
export const surveys = defineFigures<SourceId, UnitId, TopicId>()({
  'disrupting-harm-prevalence': {
    topic: 'survey-prevalence',
    label: {
      id: 'Anak yang dalam setahun mengalami eksploitasi atau kekerasan seksual di ranah daring',
      en: 'Children subjected to online sexual exploitation or abuse in a year',
    },
    statement: {
      id: 'Disrupting Harm menemukan bahwa sedikitnya 2 persen anak pengguna internet berusia 12–17 tahun di Indonesia mengalami bentuk nyata eksploitasi atau kekerasan seksual di ranah daring dalam setahun sebelum survei.',
      en: 'Disrupting Harm found that at least 2% of internet-using children aged 12–17 in Indonesia had experienced clear examples of online sexual exploitation or abuse in the year before the survey.',
    },
    value: 2,
    bounds: { min: 2, isMinIncluded: true, max: null, isMaxIncluded: false },
    wording: null,
    unit: 'percent-of-internet-using-children-aged-12-17',
    denominator: {
      id: 'dari anak pengguna internet berusia 12–17 tahun dalam survei rumah tangga',
      en: 'of internet-using children aged 12–17 in a household survey',
    },
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Setahun sebelum survei (Safe Online menyebut 2020)',
        en: 'The year before the survey (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT International, INTERPOL, dan UNICEF Innocenti',
      en: 'ECPAT International, INTERPOL and UNICEF Innocenti',
    },
    saidOn: '2022-09-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase minimum anak pengguna internet berusia 12–17 tahun yang dalam survei rumah tangga menyatakan mengalami bentuk nyata eksploitasi atau kekerasan seksual di ranah daring dalam setahun sebelum survei.',
      en: 'The minimum share of internet-using children aged 12–17 who said in a household survey that they had experienced clear forms of online sexual exploitation or abuse in the year before the survey.',
    },
    notMeasures: {
      id: 'Angka ini tidak mencakup semua anak dan tidak mengukur perubahan dari waktu ke waktu ataupun pembayaran secara tersendiri.',
      en: 'It does not cover all children and measures neither change over time nor payments as such.',
    },
    caution: {
      id: 'Angka ini adalah batas bawah dari satu survei rumah tangga terhadap anak pengguna internet berusia 12–17 tahun, bukan persentase dari seluruh anak dan tidak menunjukkan perubahan. Kami hanya membaca ringkasan dan berita tentang survei itu, bukan laporannya.',
      en: 'This is a minimum from one household survey of internet-using children aged 12–17; it is not a share of all children and cannot show change. We read only summaries and news reports of the survey, not its report.',
    },
    caveats: [
      {
        id: 'Tanggal yang kami sebut, 29 September 2022, adalah tanggal peluncuran; menurut Serat.id, laporannya sudah dirilis menjelang 23 Juli 2022.',
        en: 'The date that we give, 29 September 2022, is that of the launch; according to Serat.id the report was released just before 23 July 2022.',
      },
      {
        id: 'Angka ini berasal dari satu survei rumah tangga pada satu waktu (Safe Online menyebut 2020); kami tidak menemukan tanggal pengumpulan datanya.',
        en: 'The figure comes from one household survey at one point in time (Safe Online refers to 2020); we did not find its fieldwork dates.',
      },
      {
        id: 'Angka ini adalah batas bawah: menurut ringkasan RESPECT, kemungkinan ada kejadian yang tidak dilaporkan.',
        en: 'The figure is a minimum: according to the RESPECT summary, under-reporting is likely.',
      },
      {
        id: 'Bentuk yang dihitung adalah pemerasan, penyebaran gambar seksual tanpa izin, dan paksaan melalui janji uang atau hadiah.',
        en: 'The forms counted are blackmail, sharing of sexual images without permission, and coercion through promises of money or gifts.',
      },
      {
        id: 'Halaman yang kami baca tidak memuat persentase tersendiri untuk uang.',
        en: 'The pages we read give no separate share for money.',
      },
      {
        id: 'Kami tidak menemukan pengulangan survei ini sehingga angkanya tidak dapat menunjukkan perubahan.',
        en: 'We found no second round of the survey, so the figure cannot show change.',
      },
      {
        id: 'Angka ini kemungkinan besar kemudian dikutip dengan keterangan waktu yang salah (kesimpulan kami): menurut KBR, catatan akhir tahun ECPAT Indonesia untuk 2023 menyebut “sepanjang 2023”.',
        en: 'The figure was most probably quoted later with the wrong period (our inference): according to KBR, ECPAT Indonesia’s year-end report for 2023 says ‘throughout 2023’.',
      },
      {
        id: 'Pada 2025 seorang menteri menyebut angka 2 persen dengan dasar lain, yaitu dari 24 persen anak yang pernah bertemu kenalan dari internet.',
        en: 'In 2025 a minister gave a figure of 2% on another base, the 24% of children who had met an online contact.',
      },
      {
        id: 'Kami tidak dapat membaca laporan surveinya.',
        en: 'We could not read the report itself.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'respect-international-nd-01',
      'indonesian-national-police-2022-01',
      'safe-online-nd-01',
      'kbr-nd-01',
      'idn-times-nd-02',
      'tirto-2022-01',
      'serat-nd-01',
      'ecpat-international-nd-07',
      'medcom-2025-01',
    ],
  },
  'disrupting-harm-country-range': {
    topic: 'survey-prevalence',
    label: {
      id: 'Anak yang dalam setahun mengalami eksploitasi atau kekerasan seksual di ranah daring: persentase terendah dan tertinggi di 13 negara',
      en: 'Children subjected to online sexual exploitation or abuse in a year: lowest and highest share in 13 countries',
    },
    statement: {
      id: 'Di 13 negara Disrupting Harm, persentase anak pengguna internet berusia 12–17 tahun yang mengalami eksploitasi atau kekerasan seksual di ranah daring dalam setahun sebelum survei berkisar dari 1 persen (Vietnam) sampai 20 persen (Filipina); angka Indonesia, sedikitnya 2 persen, mendekati angka terendah.',
      en: 'Across the 13 countries in Disrupting Harm the share of internet-using children aged 12–17 who had been subjected to online sexual exploitation or abuse in the year before the survey ranged from 1% (Viet Nam) to 20% (Philippines); Indonesia’s figure, at least 2%, is near the low end.',
    },
    value: null,
    bounds: { min: 1, isMinIncluded: true, max: 20, isMaxIncluded: true },
    wording: null,
    unit: 'percent-range-1-20',
    denominator: {
      id: 'dari anak pengguna internet berusia 12–17 tahun di masing-masing dari 13 negara',
      en: 'of internet-using children aged 12–17 in each of 13 countries',
    },
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Setahun terakhir dalam tiap survei (Safe Online menyebut 2020)',
        en: 'The past year in each survey (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Safe Online', en: 'Safe Online' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase nasional terendah dan tertinggi anak pengguna internet berusia 12–17 tahun yang, menurut satu proyek survei di 13 negara, mengalami eksploitasi atau kekerasan seksual di ranah daring dalam setahun terakhir.',
      en: 'The lowest and the highest national share, found by one survey project in 13 countries, of internet-using children aged 12–17 who had been subjected to online sexual exploitation or abuse in the past year.',
    },
    notMeasures: {
      id: 'Rentang ini tidak menunjukkan negara mana yang lebih aman karena kesediaan anak untuk bercerita berbeda-beda.',
      en: 'It does not show which countries are safer, because children’s readiness to tell differs.',
    },
    caution: {
      id: 'Persentase yang lebih rendah tidak berarti masalahnya lebih kecil, karena kesediaan anak untuk bercerita berbeda di tiap negara. Kami membaca rentang ini di halaman ringkasan, bukan dalam laporan tiap negara.',
      en: 'A lower share does not mean a smaller problem, because children’s readiness to tell differs from country to country. We read the range on summary pages, not in the reports on each country.',
    },
    caveats: [
      {
        id: 'Proyek dan indikatornya sama sehingga persentase tiap negara dapat dibandingkan.',
        en: 'The project and the indicator are the same, so the shares can be compared across countries.',
      },
      {
        id: 'Namun, kebiasaan melapor berbeda-beda: angka yang lebih rendah tidak berarti masalahnya lebih kecil.',
        en: 'Habits of reporting differ, however: a lower figure does not mean a smaller problem.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safe-online-nd-01', 'respect-international-nd-01', 'ecpat-international-nd-07'],
  },
  'unicef-jagabareng-online-daily': {
    topic: 'survey-online-habits',
    label: {
      id: 'Anak 12–17 tahun yang mengakses internet sedikitnya dua kali sehari',
      en: 'Children aged 12–17 online at least twice a day',
    },
    statement: {
      id: 'Halaman kampanye UNICEF Indonesia menyatakan bahwa 95 persen anak berusia 12–17 tahun di Indonesia mengakses internet sedikitnya dua kali sehari.',
      en: 'UNICEF Indonesia’s campaign page states that 95% of children aged 12–17 in Indonesia go online at least twice a day.',
    },
    value: 95,
    bounds: null,
    wording: null,
    unit: 'percent',
    denominator: {
      id: 'dari anak berusia 12–17 tahun di Indonesia, sebagaimana tertulis di halaman itu',
      en: 'of children aged 12–17 in Indonesia, as the page states',
    },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: { id: 'Tahun tidak disebut', en: 'Year not stated' },
    },
    periodsReported: [],
    saidBy: { id: 'UNICEF Indonesia', en: 'UNICEF Indonesia' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase anak Indonesia berusia 12–17 tahun yang mengakses internet sedikitnya dua kali sehari, sebagaimana dinyatakan halaman kampanye.',
      en: 'The share of Indonesian children aged 12–17 who go online at least twice a day, as stated on a campaign page.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur risiko, dampak buruk, atau lama waktu daring.',
      en: 'It does not measure risk, harm or the hours spent online.',
    },
    caution: {
      id: 'Angka ini berasal dari halaman kampanye; bagian yang kami baca tidak menyebut nama, tahun, atau sampel studinya. Angka ini tidak menunjukkan apa pun tentang risiko atau dampak buruk.',
      en: 'This number comes from a campaign page; the part that we read does not name the study, its year or its sample. The number says nothing about risk or harm.',
    },
    caveats: [
      {
        id: 'Bagian halaman yang kami baca tidak menyebut nama, tahun, ataupun sampel studinya.',
        en: 'The part of the page that we read does not name the study, its year or its sample.',
      },
      {
        id: 'Kelompok usia itu dan kotak informasi tentang setahun terakhir di halaman yang sama mirip dengan isi Disrupting Harm, yang mungkin menjadi sumbernya (kesimpulan kami).',
        en: 'The age group, and a box about the past year on the same page, resemble Disrupting Harm, so that may be the source (our inference).',
      },
      {
        id: 'Kami tidak menemukan keterangan bahwa angka ini berasal dari studi dasar 2023 yang dikutip artikel (UNICEF Indonesia 2023a).',
        en: 'We found nothing that shows that the number comes from the 2023 baseline study that the paper cites (UNICEF Indonesia 2023a).',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['unicef-nd-01'],
  },
  'unicef-jagabareng-unexpected-content': {
    topic: 'survey-online-habits',
    label: {
      id: 'Anak yang menemui konten seksual di internet tanpa mencarinya',
      en: 'Children who came across sexual content online without looking for it',
    },
    statement: {
      id: 'Halaman kampanye UNICEF Indonesia menyatakan bahwa 22 persen anak menemui konten seksual di internet tanpa mencarinya.',
      en: 'UNICEF Indonesia’s campaign page states that 22% of children came across sexual content online without looking for it.',
    },
    value: 22,
    bounds: null,
    wording: null,
    unit: 'percent',
    denominator: {
      id: 'dari anak, kelompok usia tidak disebut',
      en: 'of children, age group not stated',
    },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: { id: 'Tahun tidak disebut', en: 'Year not stated' },
    },
    periodsReported: [],
    saidBy: { id: 'UNICEF Indonesia', en: 'UNICEF Indonesia' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase anak yang menemui konten seksual di internet tanpa mencarinya, sebagaimana dinyatakan halaman kampanye.',
      en: 'The share of children who came across sexual content online without looking for it, as stated on a campaign page.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi ataupun materi kekerasan seksual terhadap anak.',
      en: 'It does not measure child sexual abuse material or exploitation.',
    },
    caution: {
      id: 'Angka ini berasal dari halaman kampanye; bagian yang kami baca tidak menyebut nama, tahun, atau sampel studinya. Ini bukan ukuran eksploitasi atau materi kekerasan seksual terhadap anak.',
      en: 'This number comes from a campaign page; the part that we read does not name the study, its year or its sample. The number measures neither child sexual abuse material nor exploitation.',
    },
    caveats: [
      {
        id: 'Bagian halaman yang kami baca tidak menyebut nama, tahun, ataupun sampel studinya.',
        en: 'The part of the page that we read does not name the study, its year or its sample.',
      },
      {
        id: 'Kelompok usia pada angka lain dan kotak informasi tentang setahun terakhir di halaman yang sama mirip dengan isi Disrupting Harm, yang mungkin menjadi sumbernya (kesimpulan kami).',
        en: 'The age group given with another number and a box about the past year, both on the same page, resemble Disrupting Harm, so that may be the source (our inference).',
      },
      {
        id: 'Kami tidak menemukan keterangan bahwa angka ini berasal dari studi dasar 2023 yang dikutip artikel (UNICEF Indonesia 2023a).',
        en: 'We found nothing that shows that the number comes from the 2023 baseline study that the paper cites (UNICEF Indonesia 2023a).',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['unicef-nd-01'],
  },
  'unicef-relayed-hours': {
    topic: 'survey-online-habits',
    label: {
      id: 'Lama anak berinternet per hari, menurut menteri yang mengutip UNICEF',
      en: 'Hours a day children spend online, as a minister cited UNICEF',
    },
    statement: {
      id: 'Menteri Komunikasi dan Digital, mengutip UNICEF, menyatakan bahwa anak memakai internet 5,4 jam per hari.',
      en: 'Indonesia’s communications minister, citing UNICEF, said that children use the internet for 5.4 hours a day.',
    },
    value: 5.4,
    bounds: null,
    wording: null,
    unit: 'hours-per-day',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak disebut (disampaikan 20 November 2025)',
        en: 'Not stated (said on 20 November 2025)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri Komunikasi dan Digital (Meutya Hafid), mengutip UNICEF',
      en: 'Minister of Communication and Digital Affairs (Meutya Hafid), citing UNICEF',
    },
    saidOn: '2025-11-20',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Rata-rata lama penggunaan internet per hari; menurut seorang menteri, angkanya berasal dari UNICEF.',
      en: 'The average number of hours online a day that a minister attributed to UNICEF.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi, dan nama studinya tidak disebut.',
      en: 'It does not measure exploitation, and the study behind it is not named.',
    },
    caution: {
      id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan: dalam kutipan yang kami baca, menteri tidak menyebut nama studinya, dan lama penggunaan internet bukan ukuran eksploitasi.',
      en: 'This figure is second-hand and rounded: in the extracts that we read, the minister named no study, and hours online do not measure exploitation.',
    },
    caveats: [
      {
        id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan.',
        en: 'The number is second-hand and rounded.',
      },
      {
        id: 'Dalam kutipan yang kami baca, menteri tidak menyebut nama studinya sehingga angka ini tidak dapat dikaitkan dengan studi dasar 2023 (UNICEF Indonesia 2023a).',
        en: 'The minister did not name the study in the extracts we read, so the number cannot be tied to the 2023 baseline study (UNICEF Indonesia 2023a).',
      },
      {
        id: 'Kami tidak dapat membaca teks studi itu sehingga angkanya belum kami periksa dalam teks itu.',
        en: 'We could not read the text of that study, so we have not verified the number in it.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['bergelora-nd-01'],
  },
  'unicef-relayed-adult-content': {
    topic: 'survey-online-habits',
    label: {
      id: 'Anak yang terpapar konten dewasa, kutipan menteri dari UNICEF',
      en: 'Children exposed to adult content, as a minister cited UNICEF',
    },
    statement: {
      id: 'Menteri Komunikasi dan Digital, mengutip UNICEF, menyatakan bahwa 50 persen anak mengaku pernah terpapar konten dewasa.',
      en: 'Indonesia’s communications minister, citing UNICEF, said 50% of children reported having been exposed to adult content.',
    },
    value: 50,
    bounds: null,
    wording: null,
    unit: 'percent',
    denominator: {
      id: 'dari anak; dasar perhitungan dan studinya tidak disebut',
      en: 'of children, base and study not stated',
    },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak disebut (disampaikan 20 November 2025)',
        en: 'Not stated (said on 20 November 2025)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri Komunikasi dan Digital (Meutya Hafid), mengutip UNICEF',
      en: 'Minister of Communication and Digital Affairs (Meutya Hafid), citing UNICEF',
    },
    saidOn: '2025-11-20',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Persentase anak yang mengaku pernah terpapar konten dewasa; menurut seorang menteri, angkanya berasal dari UNICEF.',
      en: 'The share of children who said they had been exposed to adult content, which a minister attributed to UNICEF.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi ataupun materi kekerasan seksual terhadap anak, dan nama studinya tidak disebut.',
      en: 'It does not measure child sexual abuse material or exploitation, and the study behind it is not named.',
    },
    caution: {
      id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan: dalam kutipan yang kami baca, menteri tidak menyebut nama studinya, dan konten dewasa bukan eksploitasi atau materi kekerasan seksual terhadap anak. Berita lain tentang acara yang sama menulis 50,3 persen.',
      en: 'This figure is second-hand and rounded: in the extracts that we read, the minister named no study, and adult content is neither child sexual abuse material nor exploitation. Another report of the same event gives 50.3%.',
    },
    caveats: [
      {
        id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan.',
        en: 'The number is second-hand and rounded.',
      },
      {
        id: 'Dalam kutipan yang kami baca, menteri tidak menyebut nama studinya sehingga angka ini tidak dapat dikaitkan dengan studi dasar 2023 (UNICEF Indonesia 2023a).',
        en: 'The minister did not name the study in the extracts we read, so the number cannot be tied to the 2023 baseline study (UNICEF Indonesia 2023a).',
      },
      {
        id: 'Kami tidak dapat membaca teks studi itu sehingga angkanya belum kami periksa dalam teks itu.',
        en: 'We could not read the text of that study, so we have not verified the number in it.',
      },
      {
        id: 'Headline.co.id, yang memberitakan acara yang sama, menulis 50,3 persen.',
        en: 'Headline.co.id, reporting on the same event, gives 50.3%.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['bergelora-nd-01', 'headline-nd-01'],
  },
  'unicef-relayed-bullying': {
    topic: 'survey-online-habits',
    label: {
      id: 'Perundungan lewat aplikasi digital, kutipan menteri dari UNICEF',
      en: 'Bullying through digital apps, as a minister cited UNICEF',
    },
    statement: {
      id: 'Menteri Komunikasi dan Digital, mengutip UNICEF, menyatakan bahwa sekitar 45 persen anak mengalami perundungan lewat aplikasi digital, terutama percakapan (chatting).',
      en: 'Indonesia’s communications minister, citing UNICEF, said about 45% of children had been bullied through digital apps, especially chat.',
    },
    value: 45,
    bounds: null,
    wording: null,
    unit: 'percent',
    denominator: {
      id: 'dari anak; dasar perhitungan dan studinya tidak disebut',
      en: 'of children, base and study not stated',
    },
    period: {
      from: null,
      to: null,
      precision: 'unknown',
      label: {
        id: 'Tidak disebut (disampaikan 20 November 2025)',
        en: 'Not stated (said on 20 November 2025)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'Menteri Komunikasi dan Digital (Meutya Hafid), mengutip UNICEF',
      en: 'Minister of Communication and Digital Affairs (Meutya Hafid), citing UNICEF',
    },
    saidOn: '2025-11-20',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Perkiraan persentase anak yang mengalami perundungan lewat aplikasi digital; menurut seorang menteri, angkanya berasal dari UNICEF.',
      en: 'The approximate share of children bullied through digital apps, which a minister attributed to UNICEF.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur eksploitasi seksual, dan nama studinya tidak disebut.',
      en: 'It does not measure sexual exploitation, and the study behind it is not named.',
    },
    caution: {
      id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan. Dalam kutipan yang kami baca, menteri tidak menyebut nama studinya; berita lain tentang acara yang sama menulis 48 persen. Perundungan bukan ukuran eksploitasi seksual.',
      en: 'This number is second-hand and rounded. The minister named no study in the extracts that we read; another report of the same event gives 48%. Bullying does not measure sexual exploitation.',
    },
    caveats: [
      {
        id: 'Angka ini dikutip menteri dari UNICEF dan dibulatkan.',
        en: 'The number is second-hand and rounded.',
      },
      {
        id: 'Headline.co.id, yang memberitakan acara yang sama, menulis 48 persen; kami tidak mengetahui sebab perbedaannya.',
        en: 'Headline.co.id, reporting on the same event, gives 48%; we do not know why the two differ.',
      },
      {
        id: 'Dalam kutipan yang kami baca, menteri tidak menyebut nama studinya sehingga angka ini tidak dapat dikaitkan dengan studi dasar 2023 (UNICEF Indonesia 2023a).',
        en: 'The minister did not name the study in the extracts we read, so the number cannot be tied to the 2023 baseline study (UNICEF Indonesia 2023a).',
      },
      {
        id: 'Kami tidak dapat membaca teks studi itu sehingga angkanya belum kami periksa dalam teks itu.',
        en: 'We could not read the text of that study, so we have not verified the number in it.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['bergelora-nd-01', 'headline-nd-01'],
  },
  'asw-2024-children-interviewed': {
    topic: 'survey-online-habits',
    label: {
      id: 'Anak yang diwawancarai dalam satu studi di tiga provinsi',
      en: 'Children interviewed in a study of three provinces',
    },
    statement: {
      id: 'Sebuah studi terbitan 2024, yang penulisnya antara lain dari UNICEF Indonesia dan KemenPPPA, memuat wawancara dengan 510 anak berusia 9–18 tahun di tiga provinsi tentang kehidupan daring mereka.',
      en: 'A study published in 2024, whose authors include UNICEF Indonesia and KemenPPPA staff, rests on interviews with 510 children aged 9–18 in three provinces about their lives online.',
    },
    value: 510,
    bounds: null,
    wording: null,
    unit: 'children-interviewed',
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Terbit pada 2024; waktu wawancara tidak kami temukan',
        en: 'Published in 2024; we did not find when the interviews took place',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Muller dkk. 2024', en: 'Muller et al. 2024' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Banyaknya anak yang diwawancarai dalam satu studi di tiga provinsi.',
      en: 'The number of children interviewed in one study in three provinces.',
    },
    notMeasures: {
      id: 'Angka ini tidak mengukur seberapa sering suatu hal terjadi di kalangan anak Indonesia.',
      en: 'It does not measure prevalence among Indonesian children.',
    },
    caution: {
      id: 'Angka ini adalah jumlah sampel di tiga provinsi, bukan ukuran seberapa sering suatu hal terjadi di kalangan anak Indonesia. Kami hanya membaca abstrak studinya.',
      en: 'This is the size of a sample in three provinces, not a measure of prevalence among Indonesian children. We read only the abstract of the study.',
    },
    caveats: [
      {
        id: 'Angka ini adalah jumlah sampel, bukan prevalensi.',
        en: 'This is a sample size, not a prevalence.',
      },
      {
        id: 'Studi ini hanya mencakup tiga provinsi.',
        en: 'The study covers three provinces only.',
      },
      {
        id: 'Kami belum dapat memastikan hubungannya dengan studi dasar 2023 yang dikutip artikel (UNICEF Indonesia 2023a).',
        en: 'We have not been able to establish its relation to the 2023 baseline study that the paper cites (UNICEF Indonesia 2023a).',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['asean-social-work-journal-2024-01'],
  },
  'disrupting-harm-money-in-definition': {
    topic: 'survey-prevalence',
    label: {
      id: 'Janji uang atau hadiah di antara bentuk yang dihitung survei',
      en: 'Promises of money or gifts among the forms the survey counts',
    },
    statement: {
      id: 'Salah satu bentuk yang dihitung Disrupting Harm dalam angkanya untuk Indonesia adalah paksaan melakukan kegiatan seksual dengan janji uang atau hadiah.',
      en: 'Among the forms Disrupting Harm counts in its figure for Indonesia is coercion into sexual activity through promises of money or gifts.',
    },
    value: null,
    bounds: null,
    wording: null,
    unit: null,
    denominator: null,
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Setahun sebelum survei (Safe Online menyebut 2020)',
        en: 'The year before the survey (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: {
      id: 'ECPAT International, INTERPOL, dan UNICEF Innocenti',
      en: 'ECPAT International, INTERPOL and UNICEF Innocenti',
    },
    saidOn: '2022-09-29',
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Apa yang tercakup dalam angka survei itu, sedikitnya 2 persen: satu dari tiga bentuknya adalah paksaan melalui janji uang atau hadiah.',
      en: 'What the survey’s figure of at least 2% includes: one of its three forms is coercion through promises of money or gifts.',
    },
    notMeasures: {
      id: 'Keterangan ini tidak memberi persentase tersendiri untuk uang atau hadiah dan tidak menjelaskan cara pembayaran apa pun.',
      en: 'It gives no separate share for money or gifts, and it says nothing about how any payment was made.',
    },
    caution: {
      id: 'Janji bukan pembayaran: kami tidak menemukan persentase tersendiri untuk uang atau hadiah, dan halaman yang kami baca tidak menyebut jasa keuangan. Laporan aslinya tidak dapat kami baca.',
      en: 'A promise is not a payment: we found no separate share for money or gifts, and the pages that we read say nothing about financial services. We could not read the report itself.',
    },
    caveats: [
      {
        id: 'Halaman yang kami baca tidak memuat persentase tersendiri untuk uang atau hadiah.',
        en: 'The pages that we read give no separate share for money or gifts.',
      },
      {
        id: 'Laporan aslinya tidak dapat kami baca; tanggal yang kami sebut, 29 September 2022, adalah tanggal peluncurannya.',
        en: 'We could not read the report itself; the date that we give, 29 September 2022, is that of its launch.',
      },
      {
        id: 'Janji bukan pembayaran, dan halaman yang kami baca tidak menyebut jasa keuangan.',
        en: 'A promise is not a payment, and the pages that we read say nothing about financial services.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: [
      'respect-international-nd-01',
      'safe-online-nd-01',
      'indonesian-national-police-2022-01',
    ],
  },
  'disrupting-harm-13-did-not-disclose': {
    topic: 'survey-help-seeking',
    label: {
      id: 'Anak korban kekerasan seksual di ranah daring di 13 negara yang tidak bercerita kepada siapa pun',
      en: 'Child victims of online sexual abuse in 13 countries who told nobody',
    },
    statement: {
      id: 'Di 13 negara Disrupting Harm, hampir satu dari tiga anak yang mengalami kekerasan seksual di ranah daring tidak bercerita kepada siapa pun.',
      en: 'Across the 13 Disrupting Harm countries almost one in three children subjected to online sexual abuse told nobody.',
    },
    value: null,
    bounds: null,
    wording: { id: 'hampir satu dari tiga', en: 'almost one in three' },
    unit: 'share-almost-one-in-three',
    denominator: {
      id: 'dari anak di 13 negara yang mengalami kekerasan seksual di ranah daring',
      en: 'of children in 13 countries subjected to online sexual abuse',
    },
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Tahun survei (Safe Online menyebut 2020)',
        en: 'The survey’s year (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Safe Online', en: 'Safe Online' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Di antara anak di 13 negara yang mengalami kekerasan seksual di ranah daring, proporsi yang tidak menceritakannya kepada siapa pun.',
      en: 'The share who told nobody, among children in 13 countries who had been subjected to online sexual abuse.',
    },
    notMeasures: {
      id: 'Ini bukan angka Indonesia dan bukan persentase dari seluruh anak.',
      en: 'It is neither a figure for Indonesia nor a share of all children.',
    },
    caution: {
      id: 'Ini angka 13 negara, bukan angka Indonesia; proporsinya dihitung dari anak yang mengalami kekerasan seksual di ranah daring, bukan dari seluruh anak. Kami membaca angka ini di halaman Safe Online, bukan dalam laporan surveinya.',
      en: 'This is a figure for 13 countries, not Indonesia’s figure; its base is children subjected to online sexual abuse, not all children. We read this figure on a page of Safe Online, not in the reports of the survey.',
    },
    caveats: [
      {
        id: 'Ini angka 13 negara; proporsinya dihitung dari anak dalam survei yang mengalami eksploitasi atau kekerasan seksual di ranah daring.',
        en: 'This is a figure for 13 countries; its base is children in the survey subjected to online sexual exploitation or abuse.',
      },
      {
        id: 'Untuk Indonesia kami tidak menemukan satu angka: Serat.id menulis bahwa 17 sampai 56 persen anak yang menjadi korban tidak bercerita atau melapor. Menurut ringkasan untuk Indonesia, layanan bantuan dan polisi hampir tidak pernah dihubungi.',
        en: 'For Indonesia we found no single figure: Serat.id writes that 17 to 56% of the children affected did not tell anyone or report it. The summary for Indonesia says that helplines and the police were almost never approached.',
      },
      { id: 'Ini bukan persentase dari seluruh anak.', en: 'It is not a share of all children.' },
      {
        id: 'Hampir setengah anak yang tidak bercerita tidak tahu harus pergi ke mana atau bercerita kepada siapa.',
        en: 'Almost half of those who told nobody did not know where to go or whom to tell.',
      },
      {
        id: 'Angka ini berbeda dari 56 persen yang disampaikan ECPAT Indonesia, yang dasar perhitungannya tidak disebut.',
        en: 'The figure differs from ECPAT Indonesia’s 56%, whose base is not stated.',
      },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safe-online-nd-01', 'respect-international-nd-01', 'serat-nd-01', 'kbr-nd-01'],
  },
  'disrupting-harm-13-helpline': {
    topic: 'survey-help-seeking',
    label: {
      id: 'Anak korban kekerasan seksual di ranah daring di 13 negara yang menghubungi layanan bantuan',
      en: 'Child victims of online sexual abuse in 13 countries who called a helpline',
    },
    statement: {
      id: 'Di 13 negara Disrupting Harm, rata-rata 3 persen anak yang mengalami kekerasan seksual di ranah daring menghubungi layanan bantuan.',
      en: 'Across the 13 Disrupting Harm countries an average of 3% of children subjected to online sexual abuse called a helpline.',
    },
    value: 3,
    bounds: null,
    wording: null,
    unit: 'percent-of-children-subjected-to-online-sexual-abuse',
    denominator: {
      id: 'dari anak di 13 negara yang mengalami kekerasan seksual di ranah daring',
      en: 'of children in 13 countries subjected to online sexual abuse',
    },
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Tahun survei (Safe Online menyebut 2020)',
        en: 'The survey’s year (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Safe Online', en: 'Safe Online' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Di antara anak di 13 negara yang mengalami kekerasan seksual di ranah daring, rata-rata persentase yang menghubungi layanan bantuan.',
      en: 'The average share who called a helpline, among children in 13 countries who had been subjected to online sexual abuse.',
    },
    notMeasures: {
      id: 'Ini bukan angka Indonesia dan tidak menilai mutu layanan bantuan.',
      en: 'It is not a figure for Indonesia and does not judge the quality of helplines.',
    },
    caution: {
      id: 'Ini rata-rata 13 negara, bukan angka Indonesia; persentasenya dihitung dari anak yang mengalami kekerasan seksual di ranah daring, bukan dari seluruh anak. Kami membaca angka ini di halaman Safe Online, bukan dalam laporan surveinya.',
      en: 'This is an average over 13 countries, not Indonesia’s figure; its base is children subjected to online sexual abuse, not all children. We read this figure on a page of Safe Online, not in the reports of the survey.',
    },
    caveats: [
      {
        id: 'Ini rata-rata 13 negara; persentasenya dihitung dari anak dalam survei yang mengalami eksploitasi atau kekerasan seksual di ranah daring.',
        en: 'This is an average over 13 countries; its base is children in the survey subjected to online sexual exploitation or abuse.',
      },
      {
        id: 'Kami tidak menemukan angka khusus untuk Indonesia; menurut ringkasan untuk Indonesia, layanan bantuan dan polisi hampir tidak pernah dihubungi.',
        en: 'We did not find Indonesia’s own share; the summary for Indonesia says that helplines and the police were almost never approached.',
      },
      { id: 'Ini bukan persentase dari seluruh anak.', en: 'It is not a share of all children.' },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safe-online-nd-01', 'respect-international-nd-01'],
  },
  'disrupting-harm-13-police': {
    topic: 'survey-help-seeking',
    label: {
      id: 'Anak korban kekerasan seksual di ranah daring di 13 negara yang menghubungi polisi',
      en: 'Child victims of online sexual abuse in 13 countries who contacted the police',
    },
    statement: {
      id: 'Di 13 negara Disrupting Harm, rata-rata 3 persen anak yang mengalami kekerasan seksual di ranah daring menghubungi polisi.',
      en: 'Across the 13 Disrupting Harm countries an average of 3% of children subjected to online sexual abuse contacted the police.',
    },
    value: 3,
    bounds: null,
    wording: null,
    unit: 'percent-of-children-subjected-to-online-sexual-abuse',
    denominator: {
      id: 'dari anak di 13 negara yang mengalami kekerasan seksual di ranah daring',
      en: 'of children in 13 countries subjected to online sexual abuse',
    },
    period: {
      from: null,
      to: null,
      precision: 'approximate',
      label: {
        id: 'Tahun survei (Safe Online menyebut 2020)',
        en: 'The survey’s year (Safe Online refers to 2020)',
      },
    },
    periodsReported: [],
    saidBy: { id: 'Safe Online', en: 'Safe Online' },
    saidOn: null,
    series: null,
    comparableWith: [],
    comparableBasis: null,
    measures: {
      id: 'Rata-rata persentase anak yang menghubungi polisi di antara anak di 13 negara yang mengalami kekerasan seksual di ranah daring.',
      en: 'The average share who contacted the police, among children in 13 countries who had been subjected to online sexual abuse.',
    },
    notMeasures: {
      id: 'Ini bukan angka Indonesia dan bukan jumlah perkara di kepolisian.',
      en: 'It is not a figure for Indonesia and does not count police cases.',
    },
    caution: {
      id: 'Ini rata-rata 13 negara, bukan angka Indonesia; persentasenya dihitung dari anak yang mengalami kekerasan seksual di ranah daring, bukan dari seluruh anak. Kami membaca angka ini di halaman Safe Online, bukan dalam laporan surveinya.',
      en: 'This is an average over 13 countries, not Indonesia’s figure; its base is children subjected to online sexual abuse, not all children. We read this figure on a page of Safe Online, not in the reports of the survey.',
    },
    caveats: [
      {
        id: 'Ini rata-rata 13 negara; persentasenya dihitung dari anak dalam survei yang mengalami eksploitasi atau kekerasan seksual di ranah daring.',
        en: 'This is an average over 13 countries; its base is children in the survey subjected to online sexual exploitation or abuse.',
      },
      {
        id: 'Kami tidak menemukan angka khusus untuk Indonesia; menurut ringkasan untuk Indonesia, layanan bantuan dan polisi hampir tidak pernah dihubungi.',
        en: 'We did not find Indonesia’s own share; the summary for Indonesia says that helplines and the police were almost never approached.',
      },
      { id: 'Ini bukan persentase dari seluruh anak.', en: 'It is not a share of all children.' },
    ],
    derived: null,
    crossCheck: null,
    exactElsewhere: null,
    sources: ['safe-online-nd-01', 'respect-international-nd-01'],
  },
});

import type { Written } from '#data/types';
import type { PairCards } from '#data/teachingTypes';
import type { FigureId } from '../figures';

const complaintsToOneBody = {
  id: 'Angka ini adalah jumlah pengaduan kepada satu lembaga dan tidak menunjukkan seberapa sering anak menjadi korban.',
  en: 'This number counts complaints to one commission and does not show how often children are harmed.',
};

const complaintsOfEveryAge = {
  id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak, jadi angka ini bukan ukuran eksploitasi seksual anak.',
  en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone, so it does not measure child sexual exploitation.',
};

const recordsOfServiceUnits = {
  id: 'Angka ini dihitung dari entri tentang kekerasan, baik luring maupun daring, yang dimasukkan unit layanan, tanpa keterangan tentang pembayaran.',
  en: 'This number is drawn from the records of violence, both offline and online, that service units entered, without information on payments.',
};

const kindNotNamed = {
  id: 'KemenPPPA tidak menyebut jenis eksploitasinya, sedangkan ECPAT Indonesia kemudian menyebutnya eksploitasi seksual.',
  en: 'KemenPPPA does not name the kind of exploitation, while ECPAT Indonesia later called it sexual exploitation.',
};

/**
 * What the cards of “May these share a scale?” say where a figure's caution would answer the question. Each text keeps to
 * what its figure's caution and `notMeasures` say of the count.
 */
export const shareAScaleCards = {
  'paper-claim-transactions-rose-2022-2024': {
    id: 'Ini klaim artikel, bukan deret data hasil pengukuran. Kami hanya membaca abstraknya, yang tidak mencantumkan angka.',
    en: 'This is the paper’s claim, not a measured series. We read only the abstract, which gives no number.',
  },
  'ppatk-2021-2022-csam-only-preliminary': {
    id: 'Ini baru kisaran sementara: sumber tidak menyebut nilai pastinya.',
    en: 'This is a preliminary order of magnitude: the source gives no exact amount.',
  },
  'ppatk-2022-value-trafficking-and-csa': {
    id: 'Ini satu jumlah untuk perdagangan orang dan kekerasan seksual terhadap anak sekaligus; sumber yang kami baca tidak menyebut bagian yang menyangkut anak. Nilai ini mencakup transaksi yang dianalisis PPATK.',
    en: 'This is one total for trafficking in persons and child sexual abuse together; no source that we read gives the part that concerns children. It covers the transactions that PPATK analysed.',
  },
  'ppatk-2023-trafficking-value': {
    id: 'Angka ini hanya mencakup perdagangan orang (korban segala usia) selama kurang dari setengah tahun dan tidak menunjukkan apa pun tentang anak secara khusus.',
    en: 'This figure covers only trafficking in persons of all ages in less than half a year; it says nothing about children in particular.',
  },
  'ppatk-2024-value-prostitution': {
    id: 'Ini dugaan dari pola transaksi, bukan putusan pengadilan; kebanyakan halaman yang kami baca tidak menyebut rentang waktu, sedangkan yang lain menyebut rentang yang berbeda (sepuluh tahun, hingga pertengahan 2024, atau 2024 saja).',
    en: 'This is a suspicion drawn from transaction patterns, not a court finding; most pages that we read give no period, and the others differ (ten years, up to mid-2024 or 2024 alone).',
  },
  'ppatk-2024-transaction-count': {
    id: 'Angka bulat ini adalah jumlah transaksi yang masih berupa dugaan; nilai per transaksi atau per anak tidak dapat diketahui dari angka ini. Keterangan sumber tentang rentang waktunya berbeda-beda.',
    en: 'This rounded number counts suspected transactions and gives no amount per transaction or per child. Sources differ on the period.',
  },
  'ppatk-2024-csam-two-years-value': {
    id: 'Nilai ini mencakup transaksi dalam hasil analisis yang diserahkan PPATK kepada Polri selama dua tahun; tanggal awalnya tidak disebut.',
    en: 'This amount covers transactions in analysis results that PPATK passed to the police over two years; the start date is not stated.',
  },
  'ppatk-2025-cse-value': {
    id: 'Nilai ini masih berupa dugaan, bukan hasil putusan pengadilan. Kami membaca nilai ini di satu media saja, bukan dalam laporan PPATK.',
    en: 'This amount is suspected, not found by a court. We read the amount in one outlet only, not in PPATK’s report.',
  },
  'ppatk-2025-trafficking-value': {
    id: 'Nilai ini mencakup transaksi yang dianalisis PPATK dan tidak khusus menyangkut anak. Kami membaca nilai ini di satu media saja, bukan dalam laporan PPATK.',
    en: 'This amount covers the transactions that PPATK analysed and is not about children in particular. We read the amount in one outlet only, not in PPATK’s report.',
  },
  'ppatk-2021-analysis-results': {
    id: 'Ke-34 hasil ini mencakup kelompok tindak pidana yang luas; dari halaman yang kami baca, hanya Diari Bali yang memuat daftarnya secara lengkap.',
    en: 'These 34 results cover a wide group of offences; of the pages that we read, only Diari Bali lists the whole group.',
  },
  'ppatk-2022-analysis-results': {
    id: 'Angka ini adalah jumlah hasil analisis, termasuk tentang perdagangan orang, bukan jumlah perkara, tersangka, anak, atau transaksi.',
    en: 'This figure counts analysis results, including those on trafficking, not cases, suspects, children or transactions.',
  },
  'ppatk-2023-analysis-results': {
    id: 'Juru bicara PPATK dua kali menyebut dua hasil untuk 2023, satu kali untuk eksploitasi seksual anak dan satu kali untuk kelompok tindak pidana yang lebih luas; sumber tidak menjelaskan apakah kedua hasil itu sama.',
    en: 'PPATK’s spokesperson spoke twice of two results for 2023, once for child sexual exploitation and once for a wider group of offences; the source does not say whether they are the same two.',
  },
  'ppatk-2023-trafficking-analysis-results': {
    id: 'Angka ini hanya mencakup perdagangan orang; yang dihitung adalah hasil analisis, bukan korban. Selain itu, dua media menulis “empat kasus”.',
    en: 'This figure covers trafficking in persons alone and counts analysis results, not victims. In addition, two outlets write ‘four cases’.',
  },
  'ncmec-indonesia-2019-2022-total': {
    id: 'Angka ini adalah jumlah laporan selama empat tahun, 2019 sampai 2022. Yang dihitung adalah laporan menurut lokasi pengunggahan, bukan kasus atau anak. Menurut NCMEC, angka semacam ini tidak menunjukkan tingkat kekerasan di suatu negara.',
    en: 'This number is the sum of the reports of four years, 2019 to 2022. They are reports by place of upload, not cases or children. NCMEC says that such numbers do not show the level of abuse in a country.',
  },
  'ncmec-indonesia-2023': {
    id: 'Angka ini adalah jumlah laporan menurut lokasi pengunggahan, bukan jumlah anak, tindak pidana, atau pembayaran; menurut NCMEC, angka ini tidak menunjukkan tingkat kekerasan di suatu negara.',
    en: 'This number counts reports by place of upload, not children, offences or payments; NCMEC says that it does not show the level of abuse in a country.',
  },
  'ncmec-indonesia-2024-total': {
    id: 'Yang dihitung adalah laporan, bukan anak; banyak laporan tentang satu peristiwa dapat dikirim sebagai satu laporan. Menurut NCMEC, jumlah laporan bukan ukuran prevalensi. Kami membaca angka ini dalam sebuah berita dan himpunan data pihak lain, bukan dalam terbitan NCMEC.',
    en: 'This number counts reports, not children, and many reports about one event can be sent as a single report. NCMEC says that the volume of reports is not prevalence. We read this number in a news report and in a third party’s dataset, not in NCMEC’s own edition.',
  },
  'ncmec-indonesia-2024-referrals': {
    id: 'Angka ini adalah jumlah laporan yang cukup rinci untuk dirujuk, bukan jumlah penyidikan, penangkapan, atau anak. Menurut NCMEC, banyaknya laporan bukan ukuran prevalensi. Kami membaca angka ini dalam himpunan data pihak lain, bukan dalam terbitan NCMEC.',
    en: 'This number counts reports detailed enough to refer, not investigations, arrests or children. NCMEC says that the volume of reports is not prevalence. We read this number in a third party’s dataset, not in NCMEC’s own edition.',
  },
  'simfoni-sexual-violence-victims-2019': recordsOfServiceUnits,
  'simfoni-sexual-violence-victims-2020': recordsOfServiceUnits,
  'simfoni-sexual-violence-victims-2021': recordsOfServiceUnits,
  'simfoni-sexual-violence-cases-2021': {
    id: 'Angka ini adalah jumlah kasus, baik luring maupun daring, yang dimasukkan unit layanan, bukan jumlah korban.',
    en: 'This number counts the cases, both offline and online, that service units entered, not victims.',
  },
  'simfoni-sexual-violence-2023-full': {
    id: `${recordsOfServiceUnits.id} Deputi kementerian menyebutnya anak korban; satu media menulis kasus.`,
    en: `${recordsOfServiceUnits.en} The ministry’s deputy speaks of child victims; one outlet writes cases.`,
  },
  'simfoni-sexual-violence-2024-jan-jun': {
    id: 'Angka ini dihitung dari entri tentang kekerasan, baik luring maupun daring, yang dimasukkan unit layanan untuk setengah tahun, tanpa keterangan tentang pembayaran. Satu media menyebutnya kasus, bukan korban.',
    en: 'This number is drawn from the records of violence, both offline and online, that service units entered for half a year, without information on payments. One outlet gives cases, not victims.',
  },
  'simfoni-sexual-violence-2023-mid-2024': {
    id: 'Angka ini mencakup seluruh kekerasan seksual yang tercatat, baik luring maupun daring, selama delapan belas bulan.',
    en: 'This number covers all recorded sexual violence, both offline and online, over eighteen months.',
  },
  'simfoni-online-sexual-violence-15000': {
    id: 'Ini angka bulat yang disampaikan seorang pejabat, yang tidak menyebut rentang waktunya.',
    en: 'This is a rounded number given by an official, who stated no period.',
  },
  'simfoni-exploitation-victims-2023': {
    id: `Angka ini adalah jumlah anak korban yang dicatat unit layanan. ${kindNotNamed.id}`,
    en: `This number counts child victims recorded by service units. ${kindNotNamed.en}`,
  },
  'simfoni-exploitation-victims-2024-h1': {
    id: `Angka ini adalah jumlah anak korban yang dicatat unit layanan selama setengah tahun. ${kindNotNamed.id}`,
    en: `This number counts child victims recorded by service units in half a year. ${kindNotNamed.en}`,
  },
  'kpai-complaints-2022': {
    id: 'Angka ini adalah jumlah kasus yang dicatat satu lembaga tentang semua soal perlindungan anak, termasuk kasus dari media. Satu media menulis 4.683.',
    en: 'This number counts the cases that one commission recorded on all child-protection matters, including cases from the media. One outlet gives 4,683.',
  },
  'kpai-complaints-2024': complaintsToOneBody,
  'kpai-csam-cyber-2024': complaintsToOneBody,
  'kpai-sexual-crime-2024': complaintsToOneBody,
  'safenet-kbgo-2021': {
    id: `${complaintsOfEveryAge.id} Sebagian aduannya dirujuk oleh Komnas Perempuan.`,
    en: `${complaintsOfEveryAge.en} It includes referrals from Komnas Perempuan.`,
  },
  'safenet-kbgo-2022': {
    id: `${complaintsOfEveryAge.id} Pada Januari 2022 SAFEnet membuka satu platform aduan.`,
    en: `${complaintsOfEveryAge.en} In January 2022 SAFEnet opened a single complaint platform.`,
  },
  'safenet-kbgo-2023': {
    id: 'Yang dihitung adalah aduan kepada satu lembaga dengan korban dari segala usia, bukan hanya anak; halaman sumbernya menyebutnya kasus. Angka ini bukan ukuran eksploitasi seksual anak.',
    en: 'The figure counts complaints to one organisation and covers victims of every age, not children alone; the source’s page calls them cases. It does not measure child sexual exploitation.',
  },
  'safenet-kbgo-2023-q3': complaintsOfEveryAge,
  'safenet-kbgo-2024-q1': {
    id: `${complaintsOfEveryAge.id} Angka bulanan di Databoks berjumlah 371, bukan 480.`,
    en: `${complaintsOfEveryAge.en} The monthly figures in Databoks add up to 371, not 480.`,
  },
  'safenet-kbgo-2024-h1': {
    id: 'Angka ini adalah jumlah aduan kepada satu lembaga selama setengah tahun dengan korban dari segala usia, bukan hanya anak, dan bukan ukuran eksploitasi seksual anak.',
    en: 'This number counts complaints to one organisation over half a year and covers victims of every age, not children alone, and does not measure child sexual exploitation.',
  },
  'safenet-kbgo-2024-q3': {
    id: 'Kami membaca angka ini di Databoks, bukan dalam laporan SAFEnet; kemungkinan besar angkanya berasal dari aduan dan pemantauan (kesimpulan kami). Korbannya dari segala usia, jadi angka ini bukan ukuran eksploitasi seksual anak.',
    en: 'We read this number in Databoks, not in SAFEnet’s report; it most probably comes from complaints and monitoring (our inference). Victims are of every age, so it does not measure child sexual exploitation.',
  },
  'safenet-kbgo-2025-q3': {
    id: 'Kami membaca angka ini di Databoks, bukan dalam laporan SAFEnet; menurut SAFEnet datanya berasal dari aduan dan pemantauan. Korbannya dari segala usia, jadi angka ini bukan ukuran eksploitasi seksual anak.',
    en: 'We read this number in Databoks, not in SAFEnet’s report; SAFEnet says that its data come from complaints and monitoring. Victims are of every age, so it does not measure child sexual exploitation.',
  },
  'disrupting-harm-prevalence': {
    id: 'Ini batas bawah dari satu survei rumah tangga terhadap anak pengguna internet berusia 12–17 tahun; angka ini bukan persentase dari seluruh anak. Kami hanya membaca ringkasan dan berita tentang survei itu, bukan laporannya.',
    en: 'This is a minimum from one household survey of internet-using children aged 12–17; it is not a share of all children. We read only summaries and news reports of the survey, not its report.',
  },
  'ecpat-2023-two-percent': {
    id: 'Angka ini mengenai anak pengguna internet, bukan semua anak. Kami membacanya dalam berita, bukan dalam catatan akhir tahun itu.',
    en: 'This figure is about internet-using children, not all children. We read it in news reports, not in the year-end report.',
  },
  'ecpat-2023-did-not-tell': {
    id: 'Sumber tidak menyebut nama surveinya atau anak mana yang disurvei.',
    en: 'The source names neither the survey nor the children it asked.',
  },
  'ecpat-estimate-40000-70000': {
    id: 'Tahun dan cara hitung perkiraan ini tidak disebut; cakupannya seluruh eksploitasi seksual, bukan hanya di ranah daring.',
    en: 'For this estimate no year or method is stated; it covers all sexual exploitation, not only online.',
  },
} satisfies Written<PairCards<FigureId>>;

import type { Paper } from '#data/types';
import type { SourceId } from './sources';

/**
 * The paper that the case rests on: what is certain of it, and what could not be found.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const paper = {
  source: 'jpai-62425-2025',
  title: {
    id: 'Strategi Pencegahan Tindakan Transaksi Eksploitasi Seksual Anak secara Online oleh ECPAT Indonesia Tahun 2022-2024',
    en: 'Strategy for the Prevention of Online Child Sexual Exploitation Transactions by ECPAT Indonesia for 2022-2024',
  },
  doi: '10.35801/jpai.6.2.2025.62425',
  landingUrl: 'https://ejournal.unsrat.ac.id/v3/index.php/jpai/article/view/62425',
  year: 2025,
  yearBasis: { id: 'baris hak cipta dan DOI', en: 'copyright line and DOI' },
  volume: '6',
  issue: '2',
  volumeBasis: {
    id: 'kami simpulkan dari pola DOI jpai.6.2.2025.62425; volume dan nomor tidak tertulis pada halaman yang kami baca',
    en: 'inferred by us from the DOI pattern jpai.6.2.2025.62425; the page we read does not print volume and issue',
  },
  journalCode: 'jpai',
  journalNote: {
    id: 'Kami hanya menemukan kode JPAI pada alamat dan DOI serta nama situs unsrat. Kami tidak menemukan halaman yang memuat nama panjang jurnal ini sehingga nama itu tidak kami cantumkan.',
    en: 'We found only the code JPAI, in the address and the DOI, and the unsrat host name. We found no page that spells the journal’s name out, so no long name is given.',
  },
  licence: 'CC BY-SA 4.0',
  copyright: '(c) 2025 Author',
  referenceCount: 48,
  method: { id: 'Penelitian kualitatif deskriptif', en: 'Descriptive qualitative research' },
  concepts: [
    { id: 'Keamanan nontradisional', en: 'Non-traditional security' },
    { id: 'Kekerasan berbasis gender online (KBGO)', en: 'Online gender-based violence (OGBV)' },
    { id: 'Eksploitasi seksual anak secara online', en: 'Online child sexual exploitation' },
    {
      id: 'Peran lembaga swadaya masyarakat (LSM): pelaksana, katalis, mitra',
      en: 'Role of non-governmental organisations: implementer, catalyst, partner',
    },
  ],
  findings: {
    implementer: {
      id: 'ECPAT Indonesia menjalankan program edukasi dan sosialisasi tentang perkembangan kasus.',
      en: 'ECPAT Indonesia ran education and outreach programmes about how the problem is developing.',
    },
    catalyst: {
      id: 'ECPAT Indonesia melakukan pelatihan, riset, dan advokasi di tingkat nasional dan kawasan, yang meningkatkan perhatian dan respons berbagai pihak.',
      en: 'ECPAT Indonesia carried out training, research and advocacy at national and regional level, which raised the attention and response of other parties.',
    },
    partner: {
      id: 'ECPAT Indonesia bekerja bersama PPATK menyusun dua keluaran strategis: indikator red flag dan modul pelatihan.',
      en: 'ECPAT Indonesia worked with PPATK on drafting two strategic outputs: red-flag indicators and training modules.',
    },
  },
  whatWasSeen: {
    id: 'Salinan halaman artikel memuat kedua judul, DOI, seluruh abstrak Inggris, dan awal abstrak Indonesia, semuanya sama dengan abstrak dan daftar pustaka yang terbit. Berkas daftar pustaka itu juga memuat sisa abstrak Indonesia, 48 rujukan, baris hak cipta, dan lisensi; isian Downloads, Published, Issue, dan Section di dalamnya kosong.',
    en: 'The copy of the article page gives both titles, the DOI, the whole English abstract and the start of the Indonesian one, all identical with the abstract and reference list as published. The file with that list also contains the rest of the Indonesian abstract, 48 references, the copyright line and the licence; its fields Downloads, Published, Issue and Section are empty.',
  },
  notFound: [
    { id: 'naskah lengkap atau PDF', en: 'full text or PDF' },
    { id: 'penulis dan afiliasi', en: 'authors and affiliation' },
    { id: 'rentang halaman dan tanggal persis', en: 'page range and exact date' },
    { id: 'kata kunci', en: 'keywords' },
    { id: 'subjudul, tabel, atau gambar', en: 'headings, tables or figures' },
    { id: 'daftar isi nomor terbitan', en: 'issue table of contents' },
    { id: 'artikel lain dari jurnal ini', en: 'any other article of the journal' },
    { id: 'nama panjang jurnal', en: 'the journal’s long name' },
  ],
  facts: [
    {
      fact: {
        id: 'Abstrak melaporkan bahwa ECPAT Indonesia bekerja dalam ketiga peran LSM: pelaksana, katalis, dan mitra.',
        en: 'The abstract reports that ECPAT Indonesia worked in all three NGO roles: implementer, catalyst and partner.',
      },
      caveats: [
        {
          id: 'Kami hanya membaca abstraknya; bukti yang mendasarinya tidak kami baca.',
          en: 'We read only the abstract; we did not see the evidence behind it.',
        },
      ],
      source: 'jpai-62425-2025',
    },
    {
      fact: {
        id: 'Menurut abstrak, dua keluaran disusun bersama PPATK: indikator red flag dan modul pelatihan.',
        en: 'The abstract says that two outputs were drafted with PPATK: red-flag indicators and training modules.',
      },
      caveats: [
        {
          id: 'Abstrak menyebutnya kebijakan strategis dan berbicara tentang penyusunan, bukan penetapan.',
          en: 'The abstract calls them strategic policies and speaks of drafting, not adoption.',
        },
        {
          id: 'Menurut sumber lain, draf pertama indikator masih dibahas pada 16–18 Desember 2024 dan sosialisasinya direncanakan pada September–Oktober 2025. PPATK disebut sebagai penggagas dan pemimpin, ECPAT Indonesia sebagai peserta.',
          en: 'According to other sources, a first draft of the indicators was still under discussion on 16–18 December 2024 and dissemination was planned for September–October 2025. They describe PPATK as initiator and leader, with ECPAT Indonesia taking part.',
        },
      ],
      source: 'jpai-62425-2025',
    },
    {
      fact: {
        id: 'Abstrak menyebut transaksi meningkat dari 2022 hingga 2024, tanpa memberi angka.',
        en: 'The abstract says that transactions rose from 2022 to 2024 and gives no figures.',
      },
      caveats: [
        {
          id: 'Angka-angka di media mengukur hal yang berbeda: jumlah yang dilaporkan untuk 2022, jumlah yang disampaikan pada 2024, dan jumlah 2024 untuk analisis materi kekerasan seksual masing-masing mempunyai pokok sendiri, sehingga tidak dapat dibandingkan.',
          en: 'Figures in the press measure different things: the sum reported for 2022, the sum stated in 2024, and the 2024 sum for analyses of abuse material each have their own subject, so they cannot be compared.',
        },
      ],
      source: 'jpai-62425-2025',
    },
  ],
  contextFacts: [
    {
      fact: {
        id: 'Diskusi kelompok terpumpun (FGD) tentang draf pertama indikator red flag berlangsung di Jakarta pada 16–18 Desember 2024. PPATK menyelenggarakannya bersama OPDAT dari Departemen Kehakiman AS; ECPAT Indonesia ikut serta.',
        en: 'A focus group on the first draft of the red-flag indicators met in Jakarta on 16–18 December 2024. PPATK ran it with the US Department of Justice office OPDAT; ECPAT Indonesia took part.',
      },
      caveats: [
        {
          id: 'Peristiwa yang sama diberitakan Parimoaktual pada 21 Desember 2024.',
          en: 'Parimoaktual reported the same event on 21 December 2024.',
        },
      ],
      source: 'ecpat-indonesia-nd-15',
    },
    {
      fact: {
        id: 'Pada pertemuan 27 Agustus (2025 menurut keterangan foto), KPAI mencantumkan indikator susunan PPATK yang akan disosialisasikan pada September–Oktober 2025.',
        en: 'At a meeting on 27 August (2025, by the page’s photo credit), KPAI listed indicators drafted by PPATK, to be disseminated in September–October 2025.',
      },
      caveats: [
        {
          id: 'Pertemuan ini berlangsung setelah periode kajian.',
          en: 'The meeting took place after the study period.',
        },
        {
          id: 'Halaman ini juga menguraikan cara kejahatan dilakukan; bagian itu tidak kami pakai di sini.',
          en: 'The page also describes how the offence is carried out; we do not use that part here.',
        },
      ],
      source: 'kpai-2025-01',
    },
    {
      fact: {
        id: 'PPATK melaporkan Rp114.266.966.810 untuk 2022 dari delapan hasil analisis.',
        en: 'PPATK reported IDR 114,266,966,810 for 2022 from eight analysis results.',
      },
      caveats: [
        {
          id: 'Jumlah ini mencakup perdagangan orang dan kekerasan seksual terhadap anak sekaligus, menurut juru bicara PPATK dalam Mentari Sumatera.',
          en: 'The sum covers trafficking in persons and child sexual abuse together, according to PPATK’s spokesman in Mentari Sumatera.',
        },
        {
          id: 'Menurut berita lain (kabarbisnis.com), bagian untuk materi kekerasan seksual berjumlah ratusan juta rupiah dalam dua tahun.',
          en: 'Another report (kabarbisnis.com) puts the abuse-material part at hundreds of millions of rupiah over two years.',
        },
      ],
      source: 'optika-nd-01',
    },
    {
      fact: {
        id: 'Pada Juli dan Agustus 2024 PPATK menyebut sekitar 130.000 transaksi senilai Rp127,371 miliar dalam dugaan eksploitasi sekitar 24.000 anak berusia 10–18 tahun dalam prostitusi.',
        en: 'In July and August 2024 PPATK spoke of about 130,000 transactions worth IDR 127.371 billion in the suspected exploitation in prostitution of about 24,000 children aged 10–18.',
      },
      caveats: [
        {
          id: 'Angka ini berupa dugaan dari pola transaksi, bukan perkara yang terbukti.',
          en: 'The figures are suspicions drawn from transaction patterns, not established cases.',
        },
        {
          id: 'Kurun waktunya tidak jelas: satu media menyebut sepuluh tahun terakhir (Indonesia Expat), satu lagi sampai semester I 2024 (Infobanknews), yang lain tidak menyebutnya.',
          en: 'The period is unclear: one outlet says the past ten years (Indonesia Expat), another up to the first half of 2024 (Infobanknews), others give none.',
        },
        {
          id: 'Jumlah ini mengukur hal yang berbeda dari jumlah 2022 sehingga kedua angka tidak menunjukkan kenaikan.',
          en: 'This sum measures something different from the 2022 sum, so the two do not show a rise.',
        },
        {
          id: 'Berita Okezone 26 Juli 2024 mengutip jumlah itu dengan tiga nol yang hilang; beberapa berita menyebut 24.049 anak.',
          en: 'An Okezone item of 26 July 2024 quotes the sum with three zeros missing; some reports give 24,049 children.',
        },
      ],
      source: 'okezone-2024-02',
    },
    {
      fact: {
        id: 'Pada 26 Juli 2024 PPATK menyatakan bahwa nilai transaksi dalam analisis tentang materi kekerasan seksual terhadap anak yang telah dilaporkannya sekitar Rp4,9 miliar dalam dua tahun.',
        en: 'On 26 July 2024 PPATK put the transactions in the analyses it had reported on child sexual abuse material at about IDR 4.9 billion over two years.',
      },
      caveats: [
        {
          id: 'Sumber ini memakai istilah lama untuk materi tersebut.',
          en: 'The source uses an older term for this material.',
        },
        {
          id: 'Jumlah ini jauh di bawah Rp114 miliar yang kerap dikutip untuk 2022 dengan sebutan yang sama.',
          en: 'This is far below the IDR 114 billion often quoted for 2022 under the same label.',
        },
      ],
      source: 'hidayatullah-2024-01',
    },
    {
      fact: {
        id: 'KemenPPPA menggelar seri webinar masa libur sekolah 2024 tentang resiliensi digital bersama YouTube Indonesia dan ECPAT Indonesia.',
        en: 'The women and child protection ministry (KemenPPPA) ran a webinar series on digital resilience in the 2024 school holidays with YouTube Indonesia and ECPAT Indonesia.',
      },
      caveats: [
        {
          id: 'Kami menyimpulkan tahunnya dari data Januari–Juni 2024 dalam teks yang sama.',
          en: 'We inferred the year from the January–June 2024 data quoted in the same text.',
        },
      ],
      source: 'kemenpppa-2024b',
    },
  ],
} satisfies Paper<SourceId>;

import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture on the evidence: activities, claims, the two amounts. */
export const fortyMinutesEvidence = [
  {
    id: 'money-enters-2024',
    kind: 'lanes',
    headline: {
      id: 'Untuk 2022–2024, kami menemukan kegiatan bertanggal tentang transaksi mulai 2024',
      en: 'From 2022 to 2024, the first dated activities about financial transactions that we found are from 2024',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'activities-by-role-and-year' },
      { kind: 'chart', id: 'direct-against-context' },
      { kind: 'claim', id: 'strategy-2022-2024' },
      { kind: 'activity', id: 'ppatk-transaction-training-2017' },
    ],
    caution: {
      id: 'Kamilah yang menggolongkan kegiatan ini. Sel kosong bukan bukti bahwa tidak ada kegiatan. Satu pertemuan yang tidak bertanggal mungkin lebih awal.',
      en: 'We sorted these activities. An empty cell is not proof that nothing happened. One undated meeting may be earlier.',
    },
    notes: [
      {
        id: 'Sekarang mari kita lihat semuanya sekaligus. Satu tanda mewakili satu kegiatan yang ditemukan di sumber publik. Bentuknya menunjukkan peran; tanda terisi berarti kegiatannya langsung menyangkut transaksi keuangan. Lajur pelaksana memuat banyak kegiatan setiap tahun, tetapi tidak satu pun tandanya terisi pada 2022 sampai 2024. Di lajur katalis, tanda terisi mulai muncul pada 2024. Lajur mitra baru mulai pada 2024 dan semua tandanya terisi, tetapi sebagian adalah tindakan lembaga lain yang dicatat sebagai konteks. Ada pula yang lebih awal: pelatihan pada 2017 dan berita pada 2020. Satu pertemuan yang tidak bertanggal mungkin juga lebih awal. Banyaknya tanda bukan ukuran usaha; ada kerja yang diberitakan banyak media, ada pula yang tidak diberitakan. Kita boleh menyimpulkan bahwa temanya muncul di halaman publik pada 2024. Kita tidak boleh menyimpulkan bahwa sebelumnya tidak ada apa-apa.',
        en: 'Now let us look at all of it at once. One mark is one activity found in public sources. The shape shows the role; a filled mark means that the activity is directly about financial transactions. The implementer lane holds many activities every year, but from 2022 to 2024 none of its marks is filled. In the catalyst lane, filled marks begin in 2024. The partner lane only starts in 2024, and all of its marks are filled, but some are acts of other bodies, included as context. There are earlier ones: a training course in 2017 and a news report in 2020. One undated meeting may be earlier too. The number of marks does not measure effort; some work is widely reported, and some is not reported at all. We may conclude that the subject appears on public pages in 2024. We may not conclude that there was nothing before.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa, dalam advokasi bertanggal yang ditemukan, uang dibahas di tingkat kawasan, tetapi tidak di tingkat nasional?',
        en: 'In the dated advocacy that was found, why is money a subject at regional but not at national level?',
      },
      answer: {
        id: 'Jawabannya belum ada di situs ini. Sumber yang ditemukan menunjukkan perbedaan itu, tetapi tidak menerangkan sebabnya.',
        en: 'The site has no answer to that yet. The sources found show the difference but do not explain it.',
      },
    },
    seconds: 70,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'denpasar',
    kind: 'activity',
    headline: {
      id: 'Di Denpasar, jasa keuangan menjadi pokok bahasan sebuah konferensi ASEAN',
      en: 'In Denpasar, financial services became the subject of an ASEAN conference',
    },
    lines: [
      {
        id: '7–8 Agustus 2024: lebih dari 200 orang; September: rekomendasinya dibagikan di Bali',
        en: '7–8 August 2024: over 200 people; September: the recommendations are handed out in Bali',
      },
      {
        id: 'Kami tidak membaca teksnya dan tidak menemukan pengesahannya oleh badan ASEAN',
        en: 'We have not read the text, and we found no adoption by an ASEAN body',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'asean-conference-denpasar-2024' },
      { kind: 'activity', id: 'denpasar-recommendations-2024' },
      { kind: 'activity', id: 'asean-ict-forum-2024-panel' },
      { kind: 'claim', id: 'catalyst-advocacy' },
      { kind: 'law', id: 'asean-declaration-2019' },
    ],
    caution: {
      id: 'Sumber menyebut penyelenggara yang berbeda-beda; kami tidak membaca teks rekomendasinya.',
      en: 'Sources differ on who organised it; we have not read the text of the recommendations.',
    },
    notes: [
      {
        id: 'Contoh kerja katalis di tingkat kawasan adalah konferensi Denpasar. Pada 7 dan 8 Agustus 2024 ECPAT Indonesia bersama lembaga lain menggelar konferensi yang oleh penyelenggaranya disebut konferensi ASEAN pertama tentang pokok ini. Lebih dari dua ratus orang hadir. Hasilnya adalah Rekomendasi Denpasar, yang dibagikan dalam Forum TIK ASEAN pada bulan September. Perhatikan tiga hal. Sumber-sumber menyebut penyelenggara yang berbeda-beda. Teks rekomendasinya belum dibaca penyusun situs. Keputusan badan ASEAN untuk menerimanya tidak ditemukan. Bagi mahasiswa hubungan internasional, bagian itulah yang menarik: masih harus ditelusuri apakah pernyataan konferensi itu menjadi keputusan antarpemerintah, siapa yang mengambil keputusan itu, kapan, dan dalam bentuk apa. Di tingkat kawasan sudah ada dasarnya: sejak 2019 ASEAN mempunyai deklarasi tentang pelindungan anak dari eksploitasi di ranah daring, yang disusul rencana aksi kawasan. Deklarasi itu komitmen, bukan undang-undang.',
        en: 'The Denpasar conference is an example of catalyst work in the region. On 7 and 8 August 2024 ECPAT Indonesia and others held what its organisers call the first ASEAN conference on this subject. More than two hundred people came. The result was the Denpasar Recommendations, handed out at the ASEAN ICT Forum in September. Note three things. Sources differ on who organised it. The makers of the site have not read the text of the recommendations. No decision of an ASEAN body to adopt them was found. For students of international relations, that is the interesting part: we still have to trace whether the statement became an intergovernmental decision, who took it, when and in what form. There is a regional basis: since 2019 ASEAN has had a declaration on protecting children from exploitation online, followed by a regional plan of action. The declaration is a commitment, not a law.',
      },
    ],
    expected: null,
    seconds: 70,
    roomSeconds: 0,
    isOptional: true,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'red-flag-process',
    kind: 'activity',
    headline: {
      id: 'Pada Desember 2024 draf pertama indikator red flag dibahas di bawah pimpinan PPATK',
      en: 'In December 2024 a first draft of the red-flag indicators was discussed, with PPATK in the lead',
    },
    lines: [
      {
        id: 'Mei 2024: usul PPATK. Juli: ECPAT Indonesia diundang. Desember: draf pertama dibahas',
        en: 'May 2024: PPATK’s proposal. July: ECPAT Indonesia invited. December: first draft discussed',
      },
      {
        id: '2 Oktober 2025: PPATK memaparkan indikator itu',
        en: '2 October 2025: PPATK presents the indicators',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'red-flag-indicators-instrument' },
      { kind: 'activity', id: 'ficg-project-2024-2025' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
      { kind: 'activity', id: 'ppatk-dialogue-october-2025' },
      { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
      { kind: 'claim', id: 'partner-red-flag-indicators' },
    ],
    caution: {
      id: 'Kami hanya mencatat prosesnya, bukan isi indikator. Pemaparan 2025 hanya kami temukan di satu media.',
      en: 'We record the process only. We found one report of the 2025 presentation.',
    },
    notes: [
      {
        id: 'Sekarang kita bahas kemitraannya. Abstrak menyebut dua hasil yang disusun bersama PPATK, dan indikator red flag adalah yang pertama. Kita hanya mengikuti prosesnya. Pada Mei 2024, di Melbourne, PPATK mengusulkan indikator kepada kelompok unit intelijen keuangan kawasan; kelompok itu menerimanya, dan PPATK menjadi penggagas serta pemimpinnya. Pada akhir Juli, PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun atau FGD. Pada bulan Desember draf pertama dibahas. Pada Oktober 2025 indikator itu dipaparkan. Perhatikan kata kerjanya: PPATK mengusulkan, memimpin, mengundang, dan memaparkan; ECPAT Indonesia diundang dan ikut serta. Lalu, siapa yang menandatangani perjanjian? Nota kesepahaman Juli 2024 dibuat komisi perlindungan anak, KPAI, bersama PPATK. Perjanjian antara ECPAT Indonesia dan PPATK tidak kami temukan. Bila yang dimaksud adalah hasil jadinya, kami tidak menemukannya pada 2022–2024. Bila yang dimaksud adalah prosesnya, proses itu tercatat, dan ECPAT Indonesia ikut di dalamnya.',
        en: 'Now we turn to the partnership. The abstract names two products drafted with PPATK, and the red-flag indicators are the first. We follow only the process. In May 2024, in Melbourne, PPATK proposed indicators to a regional group of financial intelligence units, which accepted the project with PPATK as initiator and lead. At the end of July PPATK invited ECPAT Indonesia to a focus group. In December a first draft was discussed. In October 2025 the indicators were presented. Look at the verbs: PPATK proposes, leads, invites and presents; ECPAT Indonesia is invited and takes part. Who signed an agreement? The July 2024 memorandum is between PPATK and KPAI, the child protection commission. We found no agreement between ECPAT Indonesia and PPATK. If the abstract means a finished product, we found none in 2022–2024. If it means the process, that is on record, with ECPAT Indonesia taking part.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa isinya tidak dibahas dalam kuliah?',
        en: 'Why do we not discuss the content in class?',
      },
      answer: {
        id: 'Karena isinya dapat dipakai untuk menghindari deteksi, dan karena pertanyaan kita tentang peran tidak memerlukannya.',
        en: 'Because it could be used to avoid detection, and because our question about roles does not need it.',
      },
    },
    seconds: 70,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'module-after',
    kind: 'claim',
    headline: {
      id: 'Kerangka modul memang tercatat, tetapi baru sesudah periode yang dikaji',
      en: 'A module outline is on record, but only after the years that the paper studies',
    },
    lines: [
      {
        id: '7 Mei 2025: kerangka satu modul disepakati di kantor PPATK',
        en: '7 May 2025: the outline of one module is agreed at PPATK’s office',
      },
      {
        id: 'Abstrak menyebut modul, tetapi tidak tanggalnya',
        en: 'The abstract names training modules and gives no date',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-training-modules' },
      { kind: 'activity', id: 'training-module-fgd-may-2025' },
      { kind: 'activity', id: 'cso-training-december-2025' },
    ],
    caution: {
      id: 'Kami hanya membaca abstrak artikel; naskah lengkapnya mungkin memuat keterangan lain.',
      en: 'We read only the abstract; the full paper may say more.',
    },
    notes: [
      {
        id: 'Hasil kedua adalah modul pelatihan, dan di sini waktunya tidak cocok. Langkah paling awal yang ditemukan adalah pertemuan 7 Mei 2025, saat ECPAT Indonesia dan AATKI menyepakati kerangka satu modul di kantor PPATK. Halaman ECPAT Indonesia menyebutnya langkah awal bersama. Teks Inggris abstrak memakai bentuk jamak, modules; teks Indonesianya tidak menyatakan jumlah; sumber yang ditemukan mencatat satu modul. Pada bulan Desember tahun itu, organisasi masyarakat sipil dilatih di pusat pelatihan PPATK; halamannya tidak menyebut apakah modul itu yang dipakai. Bisa jadi ada langkah lebih awal yang tidak diumumkan. Bagaimana sebaiknya kajian tentang 2022 sampai 2024 memperlakukan hasil yang langkah pertamanya, sejauh kita ketahui, baru terjadi pada tahun artikel itu terbit? Simpan pertanyaan itu untuk tugas Anda.',
        en: 'The second product is training modules, and here the timing does not fit. The earliest step found is a meeting on 7 May 2025, when ECPAT Indonesia and AATKI agreed on the outline of one module at PPATK’s office. ECPAT Indonesia’s page calls it a joint first step. The English abstract has the plural, modules; the Indonesian one leaves the number open; the sources found record one module. In December of that year civil-society organisations were trained at PPATK’s centre; the page does not say whether they used this module. Earlier steps may not have been announced. How should a study of 2022 to 2024 treat a result whose first known step falls in the year of publication? Keep that question for your own work.',
      },
    ],
    expected: null,
    seconds: 60,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'claims-carried',
    kind: 'claim',
    headline: {
      id: 'Sumber publik lebih mendukung klaim tentang kegiatan daripada klaim tentang hasil',
      en: 'Public sources support the claimed activities better than the results',
    },
    lines: [
      {
        id: 'Tercatat: edukasi, riset, advokasi. Tercatat sebagian: kemitraan, indikator, pelatihan',
        en: 'On record: education, research, advocacy. Partly: partnership, indicators, training',
      },
      {
        id: 'Sesudah periode: kerangka modul. Tidak dapat ditunjukkan: kenaikan, “berhasil”',
        en: 'After the period: module outline. Cannot be shown: the rise, ‘succeeded’',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'implementer-education-outreach' },
      { kind: 'claim', id: 'catalyst-research' },
      { kind: 'claim', id: 'catalyst-advocacy' },
      { kind: 'claim', id: 'partner-with-ppatk' },
      { kind: 'claim', id: 'partner-red-flag-indicators' },
      { kind: 'claim', id: 'catalyst-training' },
      { kind: 'claim', id: 'partner-training-modules' },
      { kind: 'claim', id: 'transactions-rose-2022-2024' },
      { kind: 'claim', id: 'catalyst-succeeded' },
      { kind: 'lensNote', id: 'criticism-explanation' },
    ],
    caution: {
      id: 'Kami hanya membaca abstraknya. Status terakhir tidak berarti salah.',
      en: 'We read only the abstract. The last status is not ‘wrong’.',
    },
    notes: [
      {
        id: 'Situs ini memecah abstrak menjadi klaim-klaim, lalu membandingkan tiap klaim dengan sumber publik. Hasilnya lima golongan. Pertama, edukasi, riset, dan advokasi tercatat. Kedua, kemitraan, indikator, dan pelatihan tercatat sebagian. Ketiga, kerangka modulnya tercatat, tetapi sesudah periode. Keempat, kenaikan transaksi dan kata “berhasil” hanya dinyatakan. Kelima, ada pilihan atau penilaian penulis, misalnya pilihan konsep, yang memang tidak dapat diuji dengan daftar kegiatan. Golongan keempat itu tidak berarti bahwa klaimnya salah; artinya, sumber yang ditemukan tidak cukup untuk membuktikan ataupun membantahnya. Kelima golongan ini menunjukkan seberapa kuat bukti tiap klaim; golongan ini bukan nilai untuk artikel. Perhatikan polanya. Untuk klaim tentang kegiatan, sumbernya lebih mudah ditemukan. Untuk klaim tentang dampak, buktinya lebih sulit ditemukan. Itu bukan kelemahan artikel ini saja; metode deskriptif memang menggambarkan, tidak menerangkan sebab. Klaim tentang dampak memerlukan rancangan penelitian yang lain.',
        en: 'The site divides the abstract into claims and compares each one with public sources. There are five groups. First, education, research and advocacy are on record. Second, the partnership, the indicators and training are partly on record. Third, the module’s outline is on record, but after the period. Fourth, the rise in transactions and the word ‘succeeded’ are stated only. Fifth, there are the author’s choices or judgements, such as the choice of concepts, which a list of activities cannot test. A claim in the fourth group is not necessarily wrong; the sources found neither prove nor refute it. The groups show how strong the evidence for each claim is; they are not marks for the paper. Look at the pattern. Sources are easier to find for claims about activities, and harder to find for claims about effects. That is not a fault of this paper alone; a descriptive method does not explain causes. A claim of effect needs another research design.',
      },
    ],
    expected: null,
    seconds: 75,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'question-succeeded',
    kind: 'question-to-room',
    headline: {
      id: 'Apakah kata “berhasil” itu gambaran, tafsiran, atau klaim dampak?',
      en: 'Is the word ‘succeeded’ a description, an interpretation or a claim of effect?',
    },
    lines: [
      {
        id: 'PPATK mengusulkan indikator pada Mei 2024, sebelum konferensi Denpasar',
        en: 'PPATK proposed the indicators in May 2024, before the Denpasar conference',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'catalyst-succeeded' },
      { kind: 'activity', id: 'ficg-project-2024-2025' },
      { kind: 'activity', id: 'asean-conference-denpasar-2024' },
      { kind: 'activity', id: 'ppatk-transaction-training-2017' },
    ],
    caution: {
      id: 'Kami tidak menemukan sumber yang membuktikan atau membantahnya.',
      en: 'We found no source that proves or refutes it.',
    },
    notes: [
      {
        id: 'Ini pertanyaan keempat. Abstrak menyebut bahwa ECPAT Indonesia berhasil sebagai katalis. Apakah kata “berhasil” itu gambaran, tafsiran, atau klaim dampak? Perhatikan pula urutan waktunya: PPATK mengusulkan indikator pada bulan Mei, sedangkan baru pada bulan Agustus konferensi Denpasar diadakan. Apakah urutan itu melemahkan klaimnya, atau dapat dijelaskan oleh kerja yang lebih awal, misalnya pelatihan pada 2017? Kalau ragu, ingatlah bahwa berhasil berarti menyebabkan perubahan. Pikirkan satu menit, lalu angkat tangan. Saya ingin mendengar satu bukti yang akan mengubah pendapat Anda.',
        en: 'Now my fourth question. The abstract says that ECPAT Indonesia succeeded as a catalyst. Is that word a description, an interpretation or a claim of effect? Look at the order: PPATK proposed the indicators in May, and the Denpasar conference met in August. Does that weaken the claim, or could earlier work explain it, such as the 2017 training? To succeed means to cause a change. Think for one minute, then raise your hand. I would like to hear one piece of evidence that would change your view.',
      },
      {
        id: 'Menurut saya, itu klaim dampak, dan sumber publik yang ditemukan belum dapat membuktikan ataupun membantahnya.',
        en: 'In my view it is a claim of effect, and the public sources found can neither prove nor refute it.',
      },
    ],
    expected: null,
    seconds: 165,
    roomSeconds: 115,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'the-rise',
    kind: 'claim',
    headline: {
      id: 'Abstrak menyebut transaksi naik; sumber yang kami baca tidak menunjukkannya',
      en: 'The abstract says transactions rose; the sources we read do not show it',
    },
    lines: [
      {
        id: 'Abstrak tidak memuat angka; jumlah transaksi 2022 tidak kami temukan',
        en: 'The abstract gives no figure; we found no count of transactions for 2022',
      },
      {
        id: 'Dua angka mana yang Anda perlukan sebelum menulis “meningkat”?',
        en: 'Which two figures would you need before writing that transactions ‘rose’?',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'transactions-rose-2022-2024' },
      { kind: 'claim', id: 'rise-shows-complexity' },
      { kind: 'figure', id: 'paper-claim-transactions-rose-2022-2024' },
    ],
    caution: {
      id: 'Ini pernyataan artikel, bukan deret hasil pengukuran.',
      en: 'This is the paper’s statement, not a measured series.',
    },
    notes: [
      {
        id: 'Klaim lain yang hanya dinyatakan adalah kenaikan transaksi. Teks Indonesia abstrak menyebut jumlah transaksi, sedangkan teks Inggrisnya hanya menyebut transactions. Angkanya tidak dicantumkan. Jumlah transaksi untuk 2022 pun tidak ditemukan, jadi tidak ada titik awal untuk dibandingkan. Dari kenaikan itu abstrak menarik kesimpulan bahwa masalahnya rumit. Mari kita uji penalarannya. Seandainya kenaikan itu terbukti, apakah masalahnya lebih rumit, lebih besar, atau lebih mudah terdeteksi? Satu angka tidak dapat membedakan ketiganya. Dua angka mana yang Anda perlukan sebelum menulis kata “meningkat”, dan siapa di Indonesia yang dapat mengumumkannya? Tulislah jawabannya sekarang dalam satu baris. Dalam tulisan Anda, sebutlah kenaikan itu sebagai pernyataan artikel, dan sebutkan apa yang diperlukan untuk menunjukkannya: hitungan dari satu lembaga, untuk satu tindak pidana, dengan satu definisi, setiap tahun.',
        en: 'The other claim that is only stated is the rise in transactions. The Indonesian text says the number of transactions, the English one says only transactions. There is no figure. No count of transactions for 2022 was found either, so there is no starting point for a comparison. From the rise the abstract concludes that the problem is complex. Let us test that reasoning. If a rise were shown, would the problem be more complex, larger or better detected? One number cannot tell the three apart. Which two figures would you need before you write ‘rose’, and who in Indonesia could publish them? Write your answer now, in one line. In your own writing, give the rise as the paper’s statement, and say what is needed to show it: counts from one body, for one offence, under one definition, for every year.',
      },
    ],
    expected: null,
    seconds: 67,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: false,
    isSpare: false,
  },
  {
    id: 'two-amounts',
    kind: 'comparison',
    headline: {
      id: 'Dua nilai dari PPATK tidak dapat dibandingkan',
      en: 'Two amounts from PPATK cannot be compared',
    },
    lines: [
      {
        id: '2022: Rp114,27 miliar, perdagangan orang dan kekerasan seksual terhadap anak digabung',
        en: '2022: IDR 114.27 billion, trafficking in persons and child sexual abuse together',
      },
      {
        id: 'Juli 2024: Rp127,37 miliar, dugaan eksploitasi anak dalam prostitusi; rentang waktunya berbeda antarsumber',
        en: 'July 2024: IDR 127.37 billion, suspected exploitation of children in prostitution; sources differ on the period',
      },
    ],
    restsOn: [
      { kind: 'chart', id: 'two-amounts-side-by-side' },
      { kind: 'figure', id: 'ppatk-2022-value-trafficking-and-csa' },
      { kind: 'figure', id: 'ppatk-2024-value-prostitution' },
      { kind: 'figure', id: 'ppatk-2024-transaction-count' },
      { kind: 'figure', id: 'kpai-chair-compares-114-with-127' },
      { kind: 'figure', id: 'ppatk-names-both-amounts-2024-08-07' },
    ],
    caution: {
      id: 'Jangan dikurangkan, dibagi, atau dihubungkan dengan garis. Kata “naik” berasal dari Ketua KPAI, bukan PPATK.',
      en: 'Do not subtract, divide or join them. The word ‘rise’ came from KPAI’s chair, not PPATK.',
    },
    notes: [
      {
        id: 'Salindia ini memuat angka tentang eksploitasi. Dua nilai ini mudah sekali disandingkan. Bandingkan dulu barisnya, bukan angkanya. Nilai di sebelah kiri menggabungkan perdagangan orang dan kekerasan seksual terhadap anak; nilai di sebelah kanan menyangkut dugaan eksploitasi anak dalam prostitusi. Nilai di kiri untuk 2022; rentang waktu nilai di kanan berbeda antarsumber, mungkin sepuluh tahun. Jumlah transaksi untuk nilai di kiri tidak ditemukan. Nilai itu pun tidak hanya tentang anak; bagian untuk anak tidak disebut dalam sumber yang dibaca. Nilai di kanan baru dugaan, dan PPATK sendiri menyebutnya dugaan. Ketua KPAI membandingkan kedua nilai itu. PPATK menyebut keduanya dalam satu keterangan, tetapi dalam berita yang dibaca tidak membandingkannya. Karena lebih dari satu baris berbeda, jangan dikurangkan dan jangan dijadikan persentase. Jangan pula membagi nilainya dengan jumlah anak; hasilnya akan tampak seperti harga, dan itu merendahkan anak.',
        en: 'This slide shows figures about exploitation. These two amounts are easily set side by side. Compare the rows first, not the numbers. The left amount combines trafficking in persons and child sexual abuse; the one on the right is for the suspected exploitation of children in prostitution. The left one is for 2022; for the right one sources name different periods, possibly ten years. For the left one no count of transactions was found. It is not about children alone, and no source read for the site gives their part. The right one is for suspected cases, PPATK says. KPAI’s chair compared them. PPATK named both in one statement but, in the reports read, did not compare them. More than one row differs, so do not subtract or calculate percentages. Do not divide the amount by the number of children; the result would look like a price, and that demeans children.',
      },
    ],
    expected: {
      question: {
        id: 'Bolehkah saya menyebut keduanya tanpa membandingkannya?',
        en: 'May I give both without comparing them?',
      },
      answer: {
        id: 'Boleh, asalkan tiap nilai disertai tindak pidananya, rentang waktunya, dan siapa yang menyampaikannya. Tanpa keterangan itu, menaruh keduanya berdampingan sudah mengundang perbandingan.',
        en: 'You may, if you give the offence, the period and the speaker for each. Without these, placing them side by side already invites a comparison.',
      },
    },
    seconds: 70,
    roomSeconds: 0,
    isOptional: false,
    isSensitive: true,
    isSpare: false,
  },
  {
    id: 'counted-differently',
    kind: 'chart',
    headline: {
      id: 'Laporan 2024 dihitung dengan cara lain sehingga angkanya digambar terpisah',
      en: 'Reports for 2024 are counted differently, so that number is drawn separately',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'ncmec-2019-2023-and-2024-apart' },
      { kind: 'figure', id: 'ncmec-indonesia-2023' },
      { kind: 'figure', id: 'ncmec-indonesia-2024-total' },
    ],
    caution: {
      id: 'Yang dihitung laporan, bukan anak. Angka 2024 tidak dapat dibandingkan dengan angka 2023.',
      en: 'These are reports, not children. The number for 2024 cannot be compared with that for 2023.',
    },
    notes: [
      {
        id: 'Ada satu contoh lagi tentang perbandingan yang keliru. Angka di salindia ini adalah jumlah laporan CyberTipline kepada NCMEC, lembaga di Amerika Serikat yang menerima laporan semacam itu. Sampai 2023 laporan dihitung menurut lokasi pengunggahan di Indonesia; pada 2023 ada 1.925.549 laporan. Pada 2024 angkanya lebih rendah, tetapi jangan menulis kata “turun”. Sejak 2024 banyak petunjuk tentang satu peristiwa dapat digabung menjadi satu laporan, dan menurut sumber yang dibaca, sebagian layanan mengirim lebih sedikit. Karena itu, angka 2024 digambar terpisah dan tidak dihubungkan dengan garis. Yang dihitung laporan, bukan anak. NCMEC sendiri mengingatkan bahwa angka ini tidak menunjukkan tingkat kekerasan di suatu negara. Angka ini juga tidak menunjukkan apa pun tentang pembayaran. Klaim kenaikan tadi menyangkut transaksi, jadi angka ini tidak mendukung ataupun membantahnya. Jangan memakainya sebagai tren, ke arah mana pun. Pelajarannya sama: sebelum membandingkan angka, periksalah cara menghitungnya.',
        en: 'Here is another false comparison. The slide shows CyberTipline reports to NCMEC, a centre in the United States. Up to 2023 they were counted by upload location in Indonesia; for 2023 there are 1,925,549. For 2024 the number is lower, but do not write that it fell. Since 2024 many tips about one event can be sent as a single report, and according to the sources read, some services send fewer. So the number for 2024 is drawn separately and not joined by a line. The numbers count reports, not children. NCMEC itself says that these numbers do not show the level of abuse in a country. Nor do they show anything about payments. The claim of a rise concerns transactions, so they neither support nor contradict it. Do not use them as a trend. The lesson is the same: before you compare numbers, check how they were counted.',
      },
    ],
    expected: null,
    seconds: 70,
    roomSeconds: 0,
    isOptional: true,
    isSensitive: true,
    isSpare: false,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;

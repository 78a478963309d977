import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

/** Slides of the lecture on the evidence: activities, claims, the two amounts. */
export const fortyMinutesEvidence = [
  {
    id: 'money-enters-2024',
    kind: 'lanes',
    headline: {
      id: 'Dalam tiga tahun itu, kegiatan tentang uang yang kami temukan berawal pada 2024',
      en: 'Within these three years, the activities about money that we found begin in 2024',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'activities-by-role-and-year' },
      { kind: 'chart', id: 'direct-against-context' },
      { kind: 'claim', id: 'strategy-2022-2024' },
      { kind: 'activity', id: 'ppatk-transaction-training-2017' },
    ],
    caution: {
      id: 'Kami yang menggolongkan kegiatan ini. Sel kosong bukan bukti bahwa tidak ada kegiatan.',
      en: 'The sorting is ours. An empty cell is not proof that nothing happened.',
    },
    notes: [
      {
        id: 'Sekarang mari kita lihat semuanya sekaligus. Satu tanda, satu kegiatan yang ditemukan di sumber publik. Bentuknya menunjukkan peran; tanda terisi berarti langsung tentang transaksi keuangan. Lajur pelaksana ramai setiap tahun, dan tidak satu pun tandanya terisi pada tahun-tahun ini. Lajur katalis mulai terisi pada 2024. Lajur mitra baru mulai pada 2024, dan semua tandanya terisi, tetapi sebagian adalah tindakan lembaga lain yang dicatat sebagai konteks. Ada pula yang lebih awal: pelatihan pada 2017, berita pada 2020, dan satu pertemuan yang tidak bertanggal. Jangan pula menganggap ramainya lajur sebagai ukuran usaha; ada kerja yang diberitakan banyak media, ada pula yang tidak diberitakan. Apa yang boleh kita simpulkan? Bahwa temanya muncul di halaman publik pada 2024. Kita tidak boleh menyimpulkan bahwa sebelumnya tidak ada apa-apa.',
        en: 'Now let us look at all of it at once. One mark is one activity found in public sources. The shape shows the role; a filled mark is directly about financial transactions. The implementer lane is busy every year, and in these years none of its marks is filled. The catalyst lane begins to fill in 2024. The partner lane only starts in 2024; all of its marks are filled, but some are acts of other bodies, kept as context. There are earlier ones: a training course in 2017, a news report in 2020, and one meeting without a date. Do not take a busy lane as a measure of effort; some work is widely reported, and some is not reported at all. What may we conclude? That the subject appears on public pages in 2024. We may not conclude that there was nothing before.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa advokasi nasional tidak membahas uang, sedangkan yang kawasan membahasnya?',
        en: 'Why is the regional advocacy about money and the national not?',
      },
      answer: {
        id: 'Situs ini belum menjawabnya. Sumber yang ada menunjukkan perbedaannya, tetapi tidak menerangkan sebabnya.',
        en: 'The site leaves that open. The sources show the difference; they do not explain it.',
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
      id: 'Di Denpasar, jasa keuangan menjadi pokok sebuah konferensi ASEAN',
      en: 'In Denpasar, financial services became the subject of an ASEAN conference',
    },
    lines: [
      {
        id: '7–8 Agustus 2024: lebih dari 200 orang; September: rekomendasinya dibagikan di Bali',
        en: '7–8 August 2024: over 200 people; in September the recommendations are handed out in Bali',
      },
      {
        id: 'Teksnya tidak kami baca; pengesahan oleh badan ASEAN tidak kami temukan',
        en: 'We have not seen the text; we found no adoption by an ASEAN body',
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
      id: 'Sumber berbeda tentang penyelenggaranya; teks rekomendasinya tidak kami baca.',
      en: 'Sources differ on who organised it; we have not seen the text of the recommendations.',
    },
    notes: [
      {
        id: 'Contoh katalis di tingkat kawasan adalah Denpasar. Pada 7 dan 8 Agustus 2024 ECPAT Indonesia bersama lembaga lain menggelar konferensi yang oleh penyelenggaranya disebut konferensi ASEAN pertama tentang pokok ini. Lebih dari dua ratus orang hadir. Hasilnya Rekomendasi Denpasar, yang dibagikan dalam Forum TIK ASEAN pada bulan September. Perhatikan tiga hal kecil. Sumber berbeda tentang siapa penyelenggaranya. Teks rekomendasinya belum dibaca penyusun situs. Dan keputusan badan ASEAN untuk mengadopsinya tidak ditemukan. Bagi mahasiswa hubungan internasional, justru di situ bagian yang menarik: jalan dari pernyataan sebuah konferensi ke keputusan antarpemerintah masih harus ditelusuri. Siapa yang mengambilnya, kapan, dan dalam bentuk apa? Latar kawasannya ada: sejak 2019 ASEAN mempunyai deklarasi tentang pelindungan anak dari eksploitasi di ranah daring, disusul rencana aksi kawasan. Itu komitmen, bukan undang-undang.',
        en: 'The regional example of catalyst work is Denpasar. On 7 and 8 August 2024 ECPAT Indonesia and others held what its organisers call the first ASEAN conference on this subject. More than two hundred people came. The result was the Denpasar Recommendations, handed out at the ASEAN ICT Forum in September. Note three small things. Sources differ on who organised it. The makers of the site have not seen the text of the recommendations. And no decision of an ASEAN body to adopt them was found. For a student of international relations that is the interesting part: the way from a conference statement to an intergovernmental decision still has to be traced. There is a regional background: since 2019 ASEAN has had a declaration on protecting children from exploitation online, followed by a regional plan of action. That is a commitment, not a law.',
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
      id: 'Pada Desember 2024 draf pertama indikator red flag dibahas, dan PPATK yang memimpin',
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
      id: 'Hanya prosesnya yang dicatat; isi indikator tidak dimuat di situs ini.',
      en: 'Only the process is recorded; what the indicators contain is not published here.',
    },
    notes: [
      {
        id: 'Lalu kemitraannya. Abstrak menyebut dua hasil yang disusun bersama PPATK, dan indikator red flag adalah yang pertama. Kita ikuti prosesnya saja. Mei 2024, di Melbourne, PPATK mengusulkan indikator kepada kelompok unit intelijen keuangan kawasan; kelompok itu menerimanya, dan PPATK menjadi penggagas serta pemimpinnya. Akhir Juli, PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun, FGD. Desember, draf pertama dibahas. Oktober 2025, indikator itu dipaparkan. Perhatikan kata kerjanya: PPATK mengusulkan, memimpin, mengundang, memaparkan; ECPAT Indonesia diundang dan ikut serta. Dari kata kerja itulah peran dibaca. Lalu siapa menandatangani apa? Nota kesepahaman Juli 2024 dibuat komisi perlindungan anak, KPAI, bersama PPATK. Perjanjian antara ECPAT Indonesia dan PPATK tidak ditemukan. Bila yang dimaksud hasil jadi, waktunya sesudah tahun kajian. Bila yang dimaksud prosesnya, itu tercatat, dan ECPAT Indonesia ikut di dalamnya.',
        en: 'Then the partnership. The abstract names two products drafted with PPATK, and the red-flag indicators are the first. We follow the process only. In May 2024, in Melbourne, PPATK proposed indicators to a regional group of financial intelligence units, which accepted the project with PPATK as initiator and lead. At the end of July PPATK invited ECPAT Indonesia to a focus group. In December a first draft was discussed. In October 2025 the indicators were presented. Watch the verbs: PPATK proposes, leads, invites, presents; ECPAT Indonesia is invited and takes part. And who signed what? The memorandum of July 2024 is between PPATK and KPAI, the child protection commission. An agreement between ECPAT Indonesia and PPATK was not found. If a finished product is meant, it comes after the years of the study. If the process is meant, it is on record, and ECPAT Indonesia is part of it.',
      },
    ],
    expected: {
      question: {
        id: 'Mengapa isinya tidak dibahas dalam kuliah?',
        en: 'Why not discuss the content in class?',
      },
      answer: {
        id: 'Karena dapat dipakai untuk menghindarinya, dan karena pertanyaan kita tentang peran tidak memerlukannya.',
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
      id: 'Modul pelatihan memang tercatat, tetapi sesudah tahun-tahun yang dikaji',
      en: 'The training module is on record, but after the years that the paper studies',
    },
    lines: [
      {
        id: '7 Mei 2025: kerangka satu modul disepakati di kantor PPATK',
        en: '7 May 2025: the outline of one module is settled at PPATK’s office',
      },
      {
        id: 'Abstrak menyebut modul pelatihan tanpa tanggal',
        en: 'The abstract names training modules and gives no date',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-training-modules' },
      { kind: 'activity', id: 'training-module-fgd-may-2025' },
      { kind: 'activity', id: 'cso-training-december-2025' },
    ],
    caution: {
      id: 'Hanya abstraknya yang dibaca; naskah lengkapnya mungkin memuat lebih banyak.',
      en: 'Only the abstract was read; the full paper may show more.',
    },
    notes: [
      {
        id: 'Hasil kedua adalah modul pelatihan, dan di sini waktunya tidak cocok. Langkah paling awal yang ditemukan adalah pertemuan 7 Mei 2025, saat ECPAT Indonesia dan AATKI menyepakati kerangka satu modul di kantor PPATK. Halaman ECPAT Indonesia menyebutnya langkah awal bersama. Ada pula soal bahasa: teks Inggris abstrak memakai bentuk jamak, modules; teks Indonesianya tidak menyatakan jumlah; yang tercatat satu. Pada bulan Desember tahun itu, organisasi masyarakat sipil dilatih di pusat pelatihan PPATK; halamannya tidak menyebut apakah modul itu yang dipakai. Bisa jadi pula ada langkah sebelum Mei yang tidak diumumkan. Pertanyaan metodologisnya menarik. Bagaimana sebaiknya kajian tentang 2022 sampai 2024 memperlakukan hasil yang, sejauh ditemukan, baru dikerjakan pada tahun penerbitannya? Simpan pertanyaan itu untuk tugas Anda.',
        en: 'The second product is training modules, and here the timing does not fit. The earliest step found is a meeting on 7 May 2025, when ECPAT Indonesia and AATKI settled the outline of one module at PPATK’s office. ECPAT Indonesia’s page calls it a joint first step. Language matters too: the English abstract has the plural, modules; the Indonesian one leaves the number open; one is recorded. In December of that year civil-society organisations were trained at PPATK’s centre; the page does not say whether this module was used. Earlier steps may not have been announced. The question of method is interesting. How should a study of 2022 to 2024 treat a result whose first known step falls in the year of publication? Keep that question for your own work.',
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
      id: 'Sumber publik lebih banyak mendukung kegiatan daripada hasil yang disebut abstrak',
      en: 'Public sources support the abstract’s activities better than its results',
    },
    lines: [
      {
        id: 'Tercatat: edukasi, riset, advokasi. Tercatat sebagian: kemitraan, indikator, pelatihan',
        en: 'On record: education, research, advocacy. Partly: partnership, indicators, training',
      },
      {
        id: 'Sesudah periode: modul. Hanya dinyatakan: kenaikan transaksi, kata “berhasil”',
        en: 'After the period: the module. Stated only: the rise, the word ‘succeeded’',
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
      id: 'Hanya abstraknya yang dibaca. “Hanya dinyatakan” tidak berarti salah.',
      en: 'Only the abstract was read. ‘Stated only’ does not mean wrong.',
    },
    notes: [
      {
        id: 'Situs ini memecah abstrak menjadi klaim-klaim, lalu membandingkan tiap klaim dengan sumber publik. Hasilnya lima macam. Tercatat: edukasi, riset, advokasi. Tercatat sebagian: kemitraan, indikator, pelatihan. Tercatat, tetapi sesudah periode: modulnya. Tidak dapat ditunjukkan dari sumber publik: kenaikan transaksi dan kata berhasil. Lalu ada pilihan atau penilaian penulis, misalnya pilihan konsep, yang memang tidak dapat diputuskan dengan daftar kegiatan. Sekali lagi, golongan keempat itu tidak berarti bahwa klaimnya salah; artinya, yang terbit tidak cukup untuk membuktikan ataupun membantahnya. Kelima golongan ini menunjukkan jarak antara klaim dan buktinya; golongan ini bukan nilai rapor untuk artikel. Lihat polanya. Makin dekat suatu klaim dengan kegiatan, makin mudah pula sumbernya ditemukan. Makin dekat dengan dampak, makin jauh buktinya. Itu bukan kelemahan artikel ini saja; metode deskriptif memang menggambarkan, tidak menerangkan sebab. Klaim tentang dampak memerlukan rancangan lain.',
        en: 'The site takes the abstract apart, claim by claim, and compares each one with the public sources. There are five outcomes. On record: education, research, advocacy. Partly on record: the partnership, the indicators, training. On record, but after the period: the module. Cannot be shown from public sources: the rise in transactions and the word succeeded. And then the author’s choices or judgements, such as the choice of concepts, which no list of activities can settle. The fourth group does not mean wrong; it means neither proved nor refuted. Read the groups as distances between a claim and its evidence, not as marks for the paper. Look at the pattern. The closer a claim is to an activity, the easier it is to support. The closer it is to an effect, the further away the evidence. That is no special fault of this paper; a descriptive method describes, it does not explain causes. A claim of effect calls for another design.',
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
      id: 'Sumber yang membuktikan atau membantahnya tidak kami temukan.',
      en: 'We found no source that shows or denies it.',
    },
    notes: [
      {
        id: 'Pertanyaan keempat. Abstrak menyebut ECPAT Indonesia berhasil sebagai katalis. Apakah kata berhasil itu gambaran, tafsiran, atau klaim dampak? Dan urutan waktunya: PPATK mengusulkan indikator pada Mei, konferensi Denpasar baru pada Agustus. Apakah itu melemahkan klaimnya, atau dapat dijelaskan oleh kerja yang lebih awal, misalnya pelatihan 2017? Kalau ragu, ingat bahwa berhasil berarti menyebabkan perubahan, bukan sekadar hadir ketika perubahan itu terjadi. Satu menit, lalu angkat tangan. Saya ingin mendengar satu bukti yang akan mengubah pendapat Anda.',
        en: 'My fourth question. The abstract says that ECPAT Indonesia succeeded as a catalyst. Is that word a description, an interpretation or a claim of effect? And look at the order of events: PPATK proposed the indicators in May, and the Denpasar conference met in August. Does that weaken the claim, or could earlier work explain it, the training of 2017 for instance? One minute, then raise your hand. I would like to hear one piece of evidence that would change your mind.',
      },
      {
        id: 'Jawaban saya sendiri: ini klaim dampak, dan dari sumber publik belum dapat dibuktikan ataupun dibantah.',
        en: 'My own answer: it is a claim of effect, and public sources can neither prove nor refute it.',
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
      id: 'Abstrak menyebut transaksi meningkat; sumber publik belum dapat menunjukkannya',
      en: 'The abstract says transactions rose; public sources cannot show it so far',
    },
    lines: [
      {
        id: 'Abstrak tidak memuat angka; jumlah transaksi 2022 tidak kami temukan',
        en: 'The abstract gives no figure; we found no count of transactions for 2022',
      },
      {
        id: 'Dua angka apa yang Anda perlukan sebelum menulis “meningkat”?',
        en: 'Which two figures would you need before writing ‘rose’?',
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
        id: 'Klaim lain yang hanya dinyatakan adalah kenaikan transaksi. Teks Indonesianya menyebut jumlah transaksi, teks Inggrisnya hanya transactions. Angkanya tidak ada. Jumlah transaksi untuk 2022 pun tidak ditemukan, jadi tidak ada titik awal untuk dibandingkan. Dari kenaikan itu abstrak menarik satu kesimpulan lagi: masalahnya rumit. Coba uji penalarannya. Seandainya kenaikan itu terbukti, apakah masalahnya lebih rumit, lebih besar, atau lebih mudah terdeteksi? Satu angka tidak dapat membedakan ketiganya. Dua angka apa yang Anda perlukan sebelum menulis kata meningkat, dan siapa di Indonesia yang dapat mengumumkannya? Tulis jawabannya sekarang, satu baris saja. Jadi, dalam tulisan Anda, sebutlah kenaikan itu sebagai pernyataan artikel, dan sebutkan pula apa yang diperlukan untuk menunjukkannya: satu lembaga, satu tindak pidana, satu definisi, tahun demi tahun.',
        en: 'The other claim that is only stated is the rise in transactions. The Indonesian text says the number of transactions, the English one says only transactions. There is no figure. Nor was a count of transactions for 2022 found, so there is no starting point for a comparison. From the rise the abstract goes one step further: it shows how complex the problem is. Test that reasoning. If a rise were shown, would the problem be more complex, or larger, or better detected? One number cannot tell the three apart. Which two figures would you need before you write the word rose, and who could publish them? Note it down, in one line. So in your own writing, give the rise as the paper’s statement, and say what it would take to show it: one body, one offence, one definition, year by year.',
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
        id: 'Juli 2024: Rp127,37 miliar, dugaan eksploitasi anak dalam prostitusi; rentang waktu berbeda antarsumber',
        en: 'July 2024: IDR 127.37 billion, suspected exploitation of children in prostitution; sources date it differently',
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
      id: 'Jangan dikurangkan, dibagi, atau dihubungkan dengan garis. Kata “naik” dari Ketua KPAI, bukan PPATK.',
      en: 'Do not subtract, divide or join them. The word ‘rise’ was KPAI’s chair’s, not PPATK’s.',
    },
    notes: [
      {
        id: 'Salindia ini memuat angka tentang eksploitasi. Dua nilai ini mudah sekali disandingkan. Bandingkan dulu barisnya, bukan angkanya. Tindak pidananya: di kiri perdagangan orang dan kekerasan seksual terhadap anak sekaligus, di kanan dugaan eksploitasi anak dalam prostitusi. Rentang waktunya: di kiri 2022, di kanan berbeda antarsumber, mungkin sepuluh tahun. Jumlah transaksi: untuk yang kiri tidak ditemukan. Nilai yang kiri pun tidak hanya tentang anak; bagian untuk anak tidak disebut dalam sumber yang dibaca. Nilai yang kanan baru dugaan, dan kata dugaan itu dari PPATK sendiri. Siapa yang membandingkan? Ketua KPAI. PPATK menyebut keduanya dalam satu keterangan, dan dalam berita yang dibaca tidak membandingkannya. Lebih dari satu baris berbeda, maka jangan dikurangkan, jangan dijadikan persentase. Jangan pula membagi nilainya dengan jumlah anak; hasilnya akan tampak seperti harga, dan itu merendahkan anak.',
        en: 'This is a slide with figures about harm. These two amounts are easily set side by side. Compare the rows first, not the numbers. The offences: on the left, trafficking in persons and child sexual abuse at once; on the right, the suspected exploitation of children in prostitution. The period: on the left 2022; on the right it differs between sources, possibly ten years. The number of transactions: for the left, none was found. Nor is the left one about children alone; no source that was read gives the part that is. Who compared them? KPAI’s chair. PPATK named both in one statement and, in the reports that were read, did not compare them. More than one row differs, so do not subtract and do not make a percentage. And do not divide the sum by a number of children; the result would look like a price, and that demeans children.',
      },
    ],
    expected: {
      question: {
        id: 'Bagaimana kalau saya menyebut keduanya tanpa membandingkan?',
        en: 'What if I give both without comparing them?',
      },
      answer: {
        id: 'Boleh, bila tiap nilai disertai tindak pidana, rentang waktu, dan penyampainya. Menaruhnya berdampingan tanpa itu sudah mengundang perbandingan.',
        en: 'You may, if each comes with its offence, its period and who said it. Side by side without these, they already invite a comparison.',
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
      id: 'Pada 2024 laporan dihitung dengan cara lain, sehingga angkanya digambar terpisah',
      en: 'For 2024 reports are counted differently, so that number is drawn apart',
    },
    lines: [],
    restsOn: [
      { kind: 'chart', id: 'ncmec-2019-2023-and-2024-apart' },
      { kind: 'figure', id: 'ncmec-indonesia-2023' },
      { kind: 'figure', id: 'ncmec-indonesia-2024-total' },
    ],
    caution: {
      id: 'Ini laporan, bukan anak. Angka 2024 tidak dapat dibandingkan dengan 2023.',
      en: 'These are reports, not children. The number for 2024 does not compare with 2023.',
    },
    notes: [
      {
        id: 'Satu contoh lagi tentang perbandingan yang keliru, juga dengan angka. Ini laporan CyberTipline kepada NCMEC, lembaga di Amerika Serikat yang menerima laporan semacam itu, dengan lokasi pengunggahan di Indonesia. Pada 2023 ada 1.925.549 laporan. Pada 2024 angkanya lebih rendah, tetapi jangan menulis turun. Sejak 2024 banyak petunjuk tentang satu peristiwa dapat digabung menjadi satu laporan, dan menurut sumber yang dibaca, layanan daring mengirim lebih sedikit. Karena itu, 2024 digambar terpisah, tanpa garis yang menyeberang. Dan yang dihitung laporan, bukan anak. NCMEC sendiri mengingatkan bahwa angka ini tidak menunjukkan tingkat kekerasan di suatu negara. Angka ini juga tidak menunjukkan apa pun tentang pembayaran. Bila dibaca sebagai tren, hasilnya justru berlawanan dengan klaim kenaikan tadi. Itulah sebabnya angka ini jangan dipakai sebagai tren, ke arah mana pun. Pelajarannya sama: sebelum membandingkan, periksa cara menghitungnya.',
        en: 'One more example of a false comparison, and again with figures. These are CyberTipline reports to NCMEC, a centre in the United States, with an upload location in Indonesia. For 2023 there are 1,925,549 of them. For 2024 the number is lower, but please do not write that it fell. Since 2024 many tips about one event can be sent as a single report, and online services, say the sources, send fewer. That is why 2024 is drawn apart, and no line crosses over. What is counted is reports, not children. NCMEC itself says that these numbers do not show the level of abuse in a country. They say nothing about payments either. Read as a trend, they would run against the claim of a rise, and that shows why they should not be used as one. The lesson is the same: before you compare, check how the counting was done.',
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

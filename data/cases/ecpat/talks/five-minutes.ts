import type { Talk } from '#data/talkTypes';
import type { EcpatIds } from './ids';

import type { Records } from '#data/types';
/** A talk of five minutes to open a meeting. */
export const fiveMinutes = {
  'five-minutes': {
    title: {
      id: 'Lima menit: aliran dana, tiga peran, satu permintaan',
      en: 'Five minutes: the money, three roles, one request',
    },
    occasion: {
      id: 'Untuk membuka rapat dengan kementerian, regulator, atau penyedia jasa keuangan, lalu dilanjutkan dengan tanya jawab.',
      en: 'To open a meeting with a ministry, a regulator or financial service providers, followed by questions.',
    },
    minutes: 5,
    slides: [
      {
        id: 'title',
        kind: 'title',
        headline: {
          id: 'Apa yang dilakukan sebuah LSM untuk mencegah aliran dana di balik eksploitasi seksual anak?',
          en: 'What did one NGO do about the money behind the sexual exploitation of children?',
        },
        lines: [
          {
            id: 'ECPAT Indonesia dan tiga perannya pada 2022 sampai 2024',
            en: 'ECPAT Indonesia and its three roles from 2022 to 2024',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'actor', id: 'ecpat-indonesia' },
        ],
        caution: null,
        notes: [
          {
            id: 'Bapak dan Ibu, terima kasih atas waktunya. Dalam lima menit ini saya akan menceritakan apa yang dikerjakan sebuah LSM, ECPAT Indonesia, untuk mencegah aliran dana di balik eksploitasi seksual anak di ranah daring. Bahannya dari Tiga Peran, situs terbuka yang mencantumkan sumber setiap pernyataannya. Bila di layar tertulis “kami”, yang dimaksud adalah penyusun situs itu.',
            en: 'Thank you for having me. In five minutes I will tell you what one NGO, ECPAT Indonesia, did about the money behind the sexual exploitation of children online. The material comes from Three Roles, a public site that names its source for every statement. Where a slide says ‘we’, it means the people who made that site.',
          },
        ],
        expected: null,
        seconds: 27,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'content-note',
        kind: 'content-note',
        headline: {
          id: 'Kita membicarakan upaya pencegahan, bukan perkara dan bukan korban',
          en: 'This talk is about the work of prevention, not about cases and not about victims',
        },
        lines: [
          {
            id: 'Tidak ada gambar, rincian perkara, atau modus kejahatan',
            en: 'There are no images, no case details and nothing on how the offence is committed',
          },
          {
            id: 'Silakan keluar kapan saja. Bila perlu berbicara dengan seseorang, hubungi 129',
            en: 'You may step out at any time. If you need to talk: in Indonesia, call 129',
          },
        ],
        restsOn: [
          { kind: 'helpChannel', id: 'sapa129' },
          { kind: 'helpChannel', id: 'polri110' },
          { kind: 'helpChannel', id: 'conduct' },
        ],
        caution: null,
        notes: [
          {
            id: 'Sebelum mulai, ada satu hal yang perlu saya sampaikan. Saya akan membahas pencegahan dan kerja lembaga. Tidak akan ada gambar, rincian perkara, atau penjelasan tentang cara kejahatan itu dilakukan. Kalau Bapak atau Ibu perlu keluar sebentar, silakan; tidak akan ada yang bertanya. Kalau perlu berbicara dengan seseorang, hubungi 129, siang ataupun malam.',
            en: 'Before I start: this talk is about prevention and about institutions. You will see no images, no case details and nothing on how the offence is committed. If you need to step out, please do; nobody will ask why. If you need to talk to someone, the number in Indonesia is 129, day or night.',
          },
        ],
        expected: null,
        seconds: 27,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'three-roles',
        kind: 'roles',
        headline: {
          id: 'Abstrak menyebut tiga cara kerja LSM: bekerja langsung, menggerakkan pihak lain, bermitra',
          en: 'The abstract names three NGO roles: working directly, moving others, partnering',
        },
        lines: [
          {
            id: 'Pelaksana: edukasi. Katalis: pelatihan, riset, advokasi',
            en: 'Implementer: education. Catalyst: training, research, advocacy',
          },
          {
            id: 'Mitra: indikator red flag dan modul pelatihan bersama PPATK',
            en: 'Partner: red-flag indicators and training modules with PPATK',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'role', id: 'catalyst' },
          { kind: 'role', id: 'partner' },
          { kind: 'claim', id: 'all-three-roles-carried-out' },
          { kind: 'source', id: 'jpai-62425-2025' },
        ],
        caution: {
          id: 'Isi tiap peran berasal dari abstrak; kamilah yang menggolongkan kegiatannya.',
          en: 'The abstract says what each role contains; we sorted the activities into the roles.',
        },
        notes: [
          {
            id: 'Sebuah artikel yang terbit pada 2025 menguraikan kerja itu menurut tiga peran LSM. Saya menyebutnya artikel, padahal yang dapat dibaca hanya abstraknya. Isinya sebagai berikut. Sebagai pelaksana, ECPAT Indonesia langsung menjalankan edukasi dan sosialisasi. Sebagai katalis, lembaga ini menggerakkan pihak lain lewat pelatihan, riset, dan advokasi, di dalam negeri dan di kawasan. Sebagai mitra, lembaga ini bekerja bersama PPATK, unit intelijen keuangan kita. Menurut abstrak itu, kemitraan ini menyusun dua hal: indikator red flag, yaitu tanda bagi bank bahwa suatu transaksi perlu diperiksa lebih teliti, dan modul pelatihan. Pertanyaannya, mana saja dari semua itu yang dapat kita temukan di sumber publik?',
            en: 'A paper published in 2025 describes this work in three roles of an NGO. I call it a paper, but only its abstract could be read. This is what it says. As implementer, ECPAT Indonesia itself provides education and outreach. As catalyst, it moves others to act through training, research and advocacy, at home and in the region. As partner, it works with PPATK, Indonesia’s financial intelligence unit. According to the abstract, that partnership drafted two things: red-flag indicators, the signs that tell a bank to look more closely, and training modules. So the question is: which of these things can we find in public sources?',
          },
        ],
        expected: {
          question: {
            id: 'Apakah ECPAT Indonesia sendiri memakai tiga peran ini?',
            en: 'Does ECPAT Indonesia describe itself in these three roles?',
          },
          answer: {
            id: 'Artikellah yang memakai tiga peran itu, dan penyusun situs yang menggolongkan tiap kegiatan. Tidak ditemukan halaman yang menunjukkan bahwa ECPAT Indonesia sendiri memakai pembagian itu.',
            en: 'The paper uses these roles, and the makers of the site sorted each activity. No page was found on which ECPAT Indonesia describes itself that way.',
          },
        },
        seconds: 50,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
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
          { kind: 'claim', id: 'strategy-2022-2024' },
          { kind: 'activity', id: 'ppatk-transaction-training-2017' },
        ],
        caution: {
          id: 'Sel kosong bukan bukti bahwa tidak ada kegiatan. Satu pertemuan yang tidak bertanggal mungkin lebih awal.',
          en: 'An empty cell is not proof that nothing happened. One undated meeting may be earlier.',
        },
        notes: [
          {
            id: 'Satu tanda di layar adalah satu kegiatan yang ditemukan di halaman publik. Tanda terisi berarti kegiatan itu tentang transaksi keuangan. Pada 2022 dan 2023 tandanya kosong semua: ada kampanye, pelatihan desa, dan riset tentang perlindungan anak, tetapi bukan tentang uang. Lalu, pada Mei 2024, PPATK mengusulkan indikator kepada kelompok kawasan. Pada bulan Juli PPATK mengundang ECPAT Indonesia berdiskusi. Pada bulan Agustus sebuah konferensi di Denpasar membahas jasa keuangan di tingkat ASEAN. Pada bulan Desember draf pertama indikator dibahas. Ada pula kegiatan yang lebih awal, misalnya pelatihan tahun 2017. Ingat, sel kosong berarti kegiatannya tidak ditemukan, belum tentu tidak ada.',
            en: 'Each mark here is one activity found on public pages. A filled mark means it was about financial transactions. In 2022 and 2023 all the marks are hollow: there were campaigns, village training and research on protecting children, but not on money. Then, in May 2024, PPATK proposed indicators to its regional group. In July it invited ECPAT Indonesia to a focus group. In August a conference in Denpasar discussed financial services at ASEAN level. In December a first draft of the indicators was discussed. There are earlier activities, such as training in 2017. Remember, an empty cell means that nothing was found, not that nothing was done.',
          },
        ],
        expected: null,
        seconds: 51,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'two-amounts',
        kind: 'comparison',
        headline: {
          id: 'Dua nilai dari PPATK tidak mencakup hal yang sama',
          en: 'Two amounts from PPATK do not cover the same thing',
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
          { kind: 'figure', id: 'kpai-chair-compares-114-with-127' },
          { kind: 'figure', id: 'ppatk-names-both-amounts-2024-08-07' },
        ],
        caution: {
          id: 'Tidak dapat dibandingkan: jangan dikurangkan, dibagi, atau dihubungkan dengan garis.',
          en: 'Not comparable: do not subtract them, divide them or join them with a line.',
        },
        notes: [
          {
            id: 'Salindia ini memuat dua angka yang mudah sekali disandingkan. Yang pertama, lebih dari seratus empat belas miliar rupiah, diumumkan pada Desember 2022. Nilai itu menggabungkan perdagangan orang dan kekerasan seksual terhadap anak, dan sumber yang dibaca untuk situs ini tidak menyebut bagian yang menyangkut anak. Yang kedua, sekitar seratus dua puluh tujuh miliar, diumumkan pada Juli 2024. Hal yang dihitung berbeda, yaitu dugaan eksploitasi anak dalam prostitusi, dan rentang waktunya berbeda antarsumber, mungkin sepuluh tahun. Abstrak artikel menyebut transaksi meningkat. Ketua KPAI pun menyebut kenaikan, dengan menyandingkan kedua nilai ini. Dalam berita yang dibaca, PPATK sendiri tidak membandingkannya. Jadi, dari dua angka ini kita tidak dapat mengetahui apakah transaksi naik atau turun.',
            en: 'This slide shows two figures that are easily set side by side. The first was announced in December 2022: a little over 114 billion rupiah. It combines trafficking in persons and child sexual abuse, and no source read for the site gives the part that concerns children. The second was announced in July 2024: about 127 billion. It counts something else, the suspected exploitation of children in prostitution, and sources differ on the years it covers, possibly ten. The abstract says that transactions rose. The chair of KPAI, the child protection commission, also spoke of a rise and compared these two amounts. PPATK, in the reports read, did not compare them. So these two figures cannot tell us whether transactions went up or down.',
          },
        ],
        expected: {
          question: {
            id: 'Jadi, sebenarnya transaksi naik atau tidak?',
            en: 'So did transactions rise or not?',
          },
          answer: {
            id: 'Dari angka publik yang ditemukan, hal itu tidak dapat diketahui. Menurut abstrak, transaksi naik; naskah lengkap artikel, yang tidak dapat dibaca, mungkin memuat angkanya.',
            en: 'The public figures that were found do not tell us. The abstract says that transactions rose; the full paper, which could not be read, may give the numbers.',
          },
        },
        seconds: 62,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: true,
        isSpare: false,
      },
      {
        id: 'one-request',
        kind: 'list',
        headline: {
          id: 'Hitungan tahunan yang dapat dibandingkan akan membantu kita semua',
          en: 'Yearly counts that can be compared would help everyone in this room',
        },
        lines: [
          {
            id: 'Dari satu lembaga, untuk satu tindak pidana, dengan satu definisi, untuk setiap tahun penuh',
            en: 'From one body, for one offence, under one definition, for each whole year',
          },
          {
            id: 'Ini celah dalam bukti, bukan pernyataan sikap ECPAT Indonesia',
            en: 'This is a gap in the evidence, not a position of ECPAT Indonesia',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'claim', id: 'digital-financial-services-misused' },
          { kind: 'source', id: 'periskop-2026-01' },
        ],
        caution: {
          id: 'Nilai khusus eksploitasi seksual anak untuk 2025 kami baca di satu media, bukan di laporan asli PPATK.',
          en: 'We read of an amount for child sexual exploitation in 2025 in one news outlet, not in PPATK’s own report.',
        },
        notes: [
          {
            id: 'Lalu apa yang dapat kita lakukan bersama? Abstrak menyatakan bahwa transaksi meningkat. Bisa jadi itu benar. Untuk menunjukkannya, kita perlu tiga hitungan, untuk 2022, 2023, dan 2024, dari satu lembaga, untuk satu tindak pidana, dengan satu definisi, masing-masing setahun penuh. Deret seperti itu tidak ditemukan. Satu langkah ke arah itu sudah ada: menurut sebuah berita yang terbit pada Januari 2026, laporan PPATK menyebut nilai tersendiri untuk dugaan eksploitasi seksual anak sepanjang 2025. Maka, permintaan saya kepada Bapak dan Ibu sederhana: bantulah agar hitungan transaksi seperti itu diterbitkan tiap tahun, dengan definisi yang tetap. Dalam hal ini saya tidak mewakili ECPAT Indonesia; saya memintanya karena bukti yang ditemukan belum menunjukkan apakah transaksi naik.',
            en: 'So what can we do together? The abstract says that transactions rose. That may well be true. To show it, we would need three counts, for 2022, 2023 and 2024, from one body, for one offence, under one definition, each for a whole year. No such series was found. One step in that direction has been taken: according to a news report published in January 2026, PPATK gave an amount for suspected child sexual exploitation alone, for the whole of 2025. So my request is simple: help such counts of transactions to be published each year, under the same definition. In this I do not speak for ECPAT Indonesia; I ask because the evidence found does not show whether transactions rose.',
          },
        ],
        expected: {
          question: {
            id: 'Mengapa meminta angka, bukan tindakan?',
            en: 'Why ask for numbers rather than action?',
          },
          answer: {
            id: 'Tanpa pengukuran sebelum dan sesudahnya, tidak seorang pun dapat menunjukkan tindakan mana yang berhasil.',
            en: 'Without a measurement before and after, nobody can show which action works.',
          },
        },
        seconds: 57,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'help',
        kind: 'help',
        headline: {
          id: 'Bila Anda atau seorang anak memerlukan bantuan, ada yang siap menjawab',
          en: 'If you or a child needs help, someone is there to answer',
        },
        lines: [
          { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
          {
            id: 'Polisi 110, gratis, 24 jam, bila Anda atau orang lain sedang dalam bahaya',
            en: 'Police 110, free, 24 hours, if there is danger right now',
          },
        ],
        restsOn: [
          { kind: 'helpChannel', id: 'sapa129' },
          { kind: 'helpChannel', id: 'polri110' },
          { kind: 'helpChannel', id: 'conduct' },
        ],
        caution: {
          id: 'Bila menemukan materi kekerasan seksual di internet, laporkan alamatnya saja; jangan mengunduh, menyalin, atau meneruskannya.',
          en: 'If you find abuse material online, report only its address; do not download, copy or forward it.',
        },
        notes: [
          {
            id: 'Salindia ini saya biarkan di layar. Nomor 129 adalah layanan Kementerian Pemberdayaan Perempuan dan Perlindungan Anak yang terbuka siang dan malam. Bila Anda atau orang lain sedang dalam bahaya, hubungi polisi di nomor 110. Bila Anda menemukan materi kekerasan seksual di internet, laporkan alamatnya saja. Presentasi ini beserta sumbernya dapat dibuka lewat kode di layar. Terima kasih.',
            en: 'I will leave this slide up. In Indonesia, 129 is the line of the ministry for women and children, open day and night. If there is danger right now, call the police on 110. If you come across abuse material online, report its address only. The code on the screen opens this talk with all its sources. Thank you for listening.',
          },
        ],
        expected: null,
        seconds: 29,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
      },
      {
        id: 'parked',
        kind: 'parked',
        headline: {
          id: 'Pertanyaan yang belum terjawab kita catat di sini',
          en: 'Questions that we cannot answer yet are written down here',
        },
        lines: [
          {
            id: 'Tulislah pertanyaan Anda; jawabannya akan dicari beserta sumbernya',
            en: 'Write your question down so that an answer and its source can be sought',
          },
          {
            id: 'Perkara dan modus kejahatan tidak dibahas di ruangan ini',
            en: 'Cases and methods are not discussed in this room',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'partner-with-ppatk' },
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
        ],
        caution: null,
        notes: [
          {
            id: 'Ada pertanyaan yang belum dapat saya jawab berdasarkan sumber. Pertanyaan itu saya tulis dulu di sini, lalu saya carikan sumbernya sesudah acara. Mohon maaf, pertanyaan tentang perkara atau cara kejahatan dilakukan tidak saya jawab di sini.',
            en: 'There are questions that I cannot answer from a source right now. I will write them down here and look for the source after the meeting. I will not answer questions about cases or about how the offence is committed.',
          },
        ],
        expected: null,
        seconds: 20,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: true,
      },
    ],
  },
} satisfies Records<Talk<EcpatIds>>;

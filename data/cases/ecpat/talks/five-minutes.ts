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
      id: 'Pembuka rapat dengan kementerian, regulator, atau penyedia jasa keuangan; disusul tanya jawab.',
      en: 'To open a meeting with a ministry, a regulator or financial service providers; questions follow.',
    },
    minutes: 5,
    slides: [
      {
        id: 'title',
        kind: 'title',
        headline: {
          id: 'Apa yang dilakukan satu LSM untuk memutus aliran dana di balik eksploitasi seksual anak?',
          en: 'What did one NGO do about the money behind the sexual exploitation of children?',
        },
        lines: [
          {
            id: 'ECPAT Indonesia, 2022–2024, dibaca lewat tiga peran',
            en: 'ECPAT Indonesia, 2022–2024, read through three roles',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'actor', id: 'ecpat-indonesia' },
        ],
        caution: null,
        notes: [
          {
            id: 'Bapak dan Ibu, terima kasih atas waktunya. Dalam lima menit saya akan menceritakan apa yang dikerjakan sebuah LSM, ECPAT Indonesia, dalam menghadapi aliran dana di balik eksploitasi seksual anak di ranah daring. Bahannya dari Tiga Peran, situs terbuka yang mencantumkan sumber setiap pernyataannya. Bila di layar tertulis “kami”, yang dimaksud adalah penyusun situs itu.',
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
            id: 'Tidak ada gambar, rincian perkara, atau cara kejahatan',
            en: 'No images, no case details, nothing on how the offence is committed',
          },
          {
            id: 'Silakan keluar kapan saja; bila perlu bicara, hubungi 129',
            en: 'You may step out at any time; in Indonesia, 129 is there if you need to talk',
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
            id: 'Sebelum mulai, satu hal. Yang saya bicarakan adalah pencegahan dan kerja lembaga. Tidak akan ada gambar, rincian perkara, atau penjelasan tentang cara kejahatan itu dilakukan. Kalau Bapak atau Ibu perlu keluar sebentar, silakan, tidak akan ada yang bertanya. Dan kalau perlu bicara dengan seseorang, hubungi 129, siang ataupun malam.',
            en: 'One thing before I start. This talk is about prevention and about institutions. You will see no images, no case details and nothing on how the offence is committed. If you need to step out, please do; nobody will ask why. And if you need to talk to someone, the number in Indonesia is 129, day or night.',
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
          id: 'Satu LSM bekerja dengan tiga cara: mengerjakan sendiri, menggerakkan, bekerja bersama',
          en: 'One NGO works in three ways: it delivers, it moves others, and it works with them',
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
          id: 'Isi tiap peran mengikuti abstrak; kamilah yang menggolongkan kegiatannya.',
          en: 'What each role holds is the abstract’s account; the sorting of activities is ours.',
        },
        notes: [
          {
            id: 'Sebuah artikel yang terbit pada 2025 membaca kerja itu lewat tiga peran LSM. Saya menyebutnya artikel, padahal yang dapat dibaca hanya abstraknya. Isinya begini. Sebagai pelaksana, ECPAT Indonesia mengerjakan sendiri: edukasi dan sosialisasi. Sebagai katalis, lembaga ini menggerakkan pihak lain lewat pelatihan, riset, dan advokasi, di dalam negeri dan di kawasan. Sebagai mitra, lembaga ini bekerja bersama PPATK, unit intelijen keuangan kita. Menurut abstrak itu, kemitraan ini menyusun dua hal: indikator red flag, yaitu tanda bagi bank untuk memeriksa lebih teliti, dan modul pelatihan. Pertanyaannya: mana yang dapat kita temukan di sumber publik?',
            en: 'A paper published in 2025 reads this work through three roles of an NGO. I call it a paper, but only its abstract could be read. This is what it says. As implementer, ECPAT Indonesia does things itself: education and outreach. As catalyst it moves others, through training, research and advocacy, at home and in the region. As partner it works with PPATK, Indonesia’s financial intelligence unit. According to the abstract, that partnership drafted two things: red-flag indicators, the signs that tell a bank to look closer, and training modules. So the question is: how much of this can you and I find in public sources?',
          },
        ],
        expected: {
          question: {
            id: 'Apakah ECPAT Indonesia sendiri memakai tiga peran ini?',
            en: 'Does ECPAT Indonesia describe itself in these three roles?',
          },
          answer: {
            id: 'Itu cara artikel membacanya, sedangkan tiap kegiatan digolongkan oleh penyusun situs. Halaman yang menunjukkan ECPAT Indonesia menyebut dirinya demikian tidak ditemukan.',
            en: 'The roles are the paper’s way of reading, and the site sorted each activity. No page was found on which ECPAT Indonesia describes itself that way.',
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
          id: 'Dalam tiga tahun itu, kegiatan tentang uang yang kami temukan berawal pada 2024',
          en: 'Within these three years, the activities about money that we found begin in 2024',
        },
        lines: [],
        restsOn: [
          { kind: 'chart', id: 'activities-by-role-and-year' },
          { kind: 'claim', id: 'strategy-2022-2024' },
          { kind: 'activity', id: 'ppatk-transaction-training-2017' },
        ],
        caution: {
          id: 'Sel kosong bukan bukti bahwa tidak ada kegiatan.',
          en: 'An empty cell is not proof that nothing happened.',
        },
        notes: [
          {
            id: 'Satu tanda di layar adalah satu kegiatan yang ditemukan di halaman publik. Tanda terisi berarti kegiatan itu tentang transaksi keuangan. Pada 2022 dan 2023 tandanya kosong semua: kampanye, pelatihan desa, dan riset tentang perlindungan anak, bukan tentang uang. Berikutnya tahun 2024. Bulan Mei, PPATK mengusulkan indikator kepada kelompok kawasan. Bulan Juli, PPATK mengundang ECPAT Indonesia berdiskusi. Bulan Agustus, konferensi di Denpasar membawa soal jasa keuangan ke tingkat ASEAN. Bulan Desember, draf pertama indikator dibahas. Ada pula yang lebih awal, misalnya pelatihan tahun 2017. Ingat, sel yang kosong hanya berarti tidak ditemukan, bukan tidak dikerjakan.',
            en: 'Each mark here is one activity found on public pages. A filled mark means it was about financial transactions. In 2022 and 2023 the marks are hollow: campaigns, village training, research, on protecting children but not on money. Next is 2024. In May, PPATK proposes indicators to its regional group. In July it invites ECPAT Indonesia to a focus group. In August a conference in Denpasar puts financial services before an ASEAN audience. In December a first draft of the indicators is discussed. There are earlier ones too, such as a training course in 2017. And remember, an empty cell means that nothing was found, not that nothing was done.',
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
          id: 'Dua nilai dari PPATK menjawab dua pertanyaan yang berbeda',
          en: 'Two amounts from PPATK answer two different questions',
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
          { kind: 'figure', id: 'kpai-chair-compares-114-with-127' },
          { kind: 'figure', id: 'ppatk-names-both-amounts-2024-08-07' },
        ],
        caution: {
          id: 'Tidak dapat dibandingkan: jangan dikurangkan, dibagi, atau dihubungkan dengan garis.',
          en: 'Not comparable: do not subtract them, divide them or join them with a line.',
        },
        notes: [
          {
            id: 'Salindia ini memuat dua angka yang mudah sekali disandingkan. Yang pertama diumumkan pada Desember 2022, seratus empat belas miliar rupiah lebih. Di dalamnya perdagangan orang dan kekerasan seksual terhadap anak dijumlahkan, dan dalam sumber yang dibaca untuk situs ini bagian yang menyangkut anak tidak disebut. Yang kedua diumumkan pada Juli 2024, sekitar seratus dua puluh tujuh miliar. Pokoknya berbeda, yaitu dugaan eksploitasi anak dalam prostitusi, dan rentang waktunya berbeda antarsumber, mungkin sepuluh tahun. Abstrak artikel menyebut transaksi meningkat. Ketua KPAI pun menyebut kenaikan, dengan menyandingkan kedua nilai ini. PPATK sendiri, dalam berita yang dibaca, tidak membandingkannya. Jadi, dari dua angka ini kita tidak dapat mengatakan naik, dan tidak pula turun.',
            en: 'This slide holds two figures that are easily set side by side. The first was announced in December 2022: a little over 114 billion rupiah. It puts trafficking in persons and child sexual abuse into one sum, and no source read for the site gives the part that concerns children. The second was announced in July 2024: about 127 billion. Its subject is another one, the suspected exploitation of children in prostitution, and sources differ on the years it covers, possibly ten. The abstract says that transactions rose. The chair of KPAI, the child protection commission, also spoke of a rise and compared these two amounts. PPATK, in the reports that were read, did not compare them. So from these two figures we cannot say that it went up, nor that it went down.',
          },
        ],
        expected: {
          question: { id: 'Jadi, sebenarnya naik atau tidak?', en: 'So did it rise or not?' },
          answer: {
            id: 'Dari angka publik yang ditemukan, hal itu tidak dapat ditunjukkan. Abstrak menyatakan naik; naskah lengkapnya, yang tidak dapat dibaca, mungkin memuat angkanya.',
            en: 'The public figures found cannot show it. The abstract says it rose; the full paper, which was not read, may give the numbers.',
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
          id: 'Satu hal akan membantu kita semua: hitungan yang dapat dibandingkan',
          en: 'One thing would help everyone in this room: counts that can be compared',
        },
        lines: [
          {
            id: 'Satu lembaga, satu tindak pidana, satu definisi, tahun demi tahun secara utuh',
            en: 'One body, one offence, one definition, one whole year after another',
          },
          {
            id: 'Ini celah dalam buktinya, bukan pernyataan sikap ECPAT Indonesia',
            en: 'This is a gap in the evidence, not a position of ECPAT Indonesia',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'claim', id: 'digital-financial-services-misused' },
          { kind: 'source', id: 'periskop-2026-01' },
        ],
        caution: {
          id: 'Nilai 2025 kami baca dari satu media, bukan dari laporan PPATK sendiri.',
          en: 'We read of the 2025 amount in one news outlet, not in PPATK’s own report.',
        },
        notes: [
          {
            id: 'Lalu apa yang dapat kita lakukan bersama? Abstrak menyatakan bahwa transaksi meningkat. Bisa jadi benar. Untuk menunjukkannya, kita perlu tiga hitungan, untuk 2022, 2023, dan 2024, dari satu lembaga, untuk satu tindak pidana, dengan satu definisi, masing-masing setahun penuh. Deret seperti itu tidak ditemukan. Satu langkah ke arah itu sudah ada: menurut sebuah berita Januari 2026, laporan PPATK menyebut nilai tersendiri untuk dugaan eksploitasi seksual anak sepanjang 2025. Maka, permintaan saya kepada Bapak dan Ibu sederhana: bantu agar hitungan semacam itu berlanjut, dengan definisi yang tetap, dan terbuka bagi publik. Dalam hal ini saya tidak mewakili ECPAT Indonesia; permintaan ini muncul karena bukti yang ada belum menjawabnya.',
            en: 'So what can we do about it together? The abstract says that transactions rose. That may well be true. To show it, we would need three counts, for 2022, 2023 and 2024, from one body, for one offence, under one definition, each for a whole year. No such series was found. One step in that direction has been taken: according to a news report of January 2026, PPATK gave an amount for suspected child sexual exploitation alone, for the whole of 2025. So my request to this room is a modest one: help such counts to continue, under the same definition, and let the public see them. In this I do not speak for ECPAT Indonesia. The evidence leaves that question open.',
          },
        ],
        expected: {
          question: {
            id: 'Mengapa meminta angka, bukan tindakan?',
            en: 'Why ask for numbers rather than action?',
          },
          answer: {
            id: 'Karena tanpa ukuran sebelum dan sesudah, tidak seorang pun dapat menunjukkan tindakan mana yang berhasil.',
            en: 'Because without a measure before and after, nobody can show which action works.',
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
          en: 'If you or a child needs help, there is someone to answer',
        },
        lines: [
          { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
          {
            id: 'Polisi 110, gratis, 24 jam, bila ada bahaya saat ini',
            en: 'Police 110, free, 24 hours, if there is danger right now',
          },
        ],
        restsOn: [
          { kind: 'helpChannel', id: 'sapa129' },
          { kind: 'helpChannel', id: 'polri110' },
          { kind: 'helpChannel', id: 'conduct' },
        ],
        caution: {
          id: 'Menemukan materi kekerasan seksual di internet? Laporkan alamatnya saja; jangan unduh, salin, atau teruskan.',
          en: 'Found abuse material online? Report only its address; do not download, copy or forward it.',
        },
        notes: [
          {
            id: 'Salindia ini saya biarkan di layar. Nomor 129 adalah layanan Kementerian Pemberdayaan Perempuan dan Perlindungan Anak, buka siang dan malam. Bila ada bahaya saat ini juga, hubungi polisi di 110. Bila Anda menemukan materi kekerasan seksual di internet, laporkan alamatnya saja. Presentasi ini beserta sumbernya dapat dibuka lewat kode di layar. Terima kasih.',
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
          id: 'Pertanyaan yang belum terjawab kita simpan di sini',
          en: 'Questions that we cannot answer yet are kept here',
        },
        lines: [
          {
            id: 'Tulis pertanyaannya; jawabannya dicari bersama sumbernya',
            en: 'Write it down; the answer will be sought together with its source',
          },
          {
            id: 'Perkara dan cara kejahatan tidak dibahas di ruangan ini',
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
            id: 'Ada pertanyaan yang belum dapat saya jawab dengan sumber. Saya tulis dulu di sini supaya tidak hilang, lalu saya carikan sumbernya sesudah acara. Kalau pertanyaannya tentang perkara atau cara kejahatan, mohon maaf, itu tidak saya jawab di sini.',
            en: 'Some questions I cannot answer from a source right now. I will write them down here and look for the source after the meeting. Questions about cases, or about how the offence is committed, I will not answer here.',
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

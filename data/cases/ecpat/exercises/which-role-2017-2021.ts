import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities 2017 to 2021 whose role is asked; the answers follow the records of the same id. */
export const whichRole20172021 = {
  'aman-warrior-2021': {
    number: 54,
    difficulty: 2,
    difficultyWhy: {
      id: 'Teksnya memuat kata “dilatih”, tetapi yang dilatih adalah anak dan orang muda, bukan lembaga.',
      en: 'The text speaks of training, but those who are trained are children and young people, not an institution.',
    },
    cardTitle: null,
    neutral: {
      id: 'ECPAT Indonesia membuka proyek AMAN Warrior dengan pertemuan yang diberitakannya pada 6 Mei 2021, setelah pada 6 April menemui KemenPPPA dan dinas daerah. Menurut rencana, lima puluh anak dan orang muda dari enam kota akan dilatih, lalu mengajarkan literasi digital dan pencegahan eksploitasi seksual di ranah daring kepada teman sebaya di kota lain.',
      en: 'ECPAT Indonesia opened AMAN Warrior with a meeting that it reported on 6 May 2021, after meeting the women and child protection ministry (KemenPPPA) and local government offices on 6 April. Fifty children and young people from six cities were to be trained and would then teach peers in other cities digital literacy and the prevention of online sexual exploitation.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: {
          id: 'Anak yang dilatih diharapkan mengajar anak lain sehingga sebagian hasil pelatihan dicapai lewat orang lain. Entri ini mencatat kegiatan itu sebagai edukasi langsung, tanpa peran kedua.',
          en: 'The children trained are expected to teach others, so part of the result is reached through other people. The record lists the activity as direct education and gives no second role.',
        },
        rests: ['activities/aman-warrior-2021', 'roles/catalyst'],
      },
      {
        role: 'partner',
        says: 'nothing',
        rests: ['activities/aman-warrior-2021'],
      },
    ],
    discuss: {
      id: 'Anak yang dilatih kemudian mengajar anak lain. Menurut Anda, siapa penerima manfaatnya, dan apakah jawaban itu mengubah peran yang Anda pilih?',
      en: 'The children who are trained go on to teach other children. Who do you think benefits, and does your answer change the role you chose?',
    },
  },
  'festival-aman-2021': {
    number: 25,
    difficulty: 1,
    difficultyWhy: {
      id: 'Acara ini ditujukan kepada anak, orang muda, dan orang tua, sedangkan entrinya hanya mendukung satu peran.',
      en: 'The event is meant for children, young people and parents, and the record supports only one role.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 18 Juli 2021 ECPAT Indonesia dan Facebook mengadakan festival daring untuk Hari Anak Nasional. Acara itu mengajak anak dan orang muda ikut mencegah bahaya di internet dan memperkenalkan 50 calon pendidik sebaya AMAN.',
      en: 'On 18 July 2021 ECPAT Indonesia and Facebook held an online festival for National Children’s Day. The festival invited children and young people to help prevent harm online and introduced 50 future peer educators of AMAN.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: 'nothing',
        rests: ['activities/festival-aman-2021'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama Facebook (Meta). Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with Facebook (Meta). Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/festival-aman-2021', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Facebook ikut mengadakan festival ini. Keterangan apa yang perlu Anda temukan sebelum menyebutnya kerja mitra?',
      en: 'Facebook held the festival too. What would you need to find before you called it partner work?',
    },
  },
  'community-talkshow-2021': {
    number: 24,
    difficulty: 2,
    difficultyWhy: {
      id: 'Acara ini ditujukan kepada dua khalayak, yaitu masyarakat umum dan pemerintah desa.',
      en: 'The event addresses two audiences: the public and village governments.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 12 Oktober 2021 KemenPPPA dan ECPAT Indonesia mengadakan gelar wicara nasional secara daring tentang materi kekerasan seksual terhadap anak bagi pemerintah desa dan masyarakat umum. Pembicaranya antara lain berasal dari Kementerian Kominfo, Mabes Polri, ECPAT Indonesia, dan ECPAT International; 20 desa diundang.',
      en: 'On 12 October 2021 the women and child protection ministry (KemenPPPA) and ECPAT Indonesia held a national online talk show on child sexual abuse material for village governments and the public. Among others, speakers came from the communications ministry, the national police, ECPAT Indonesia and ECPAT International; 20 villages were invited.',
    },
    accepted: [
      {
        role: 'implementer',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/community-talkshow-2021'],
      },
      {
        role: 'partner',
        says: {
          id: 'ECPAT Indonesia menjalankan kegiatan ini bersama KemenPPPA. Kegiatan seperti ini baru dapat digolongkan ke peran mitra bila rancangan dan keputusannya juga dibuat bersama, tetapi entri ini tidak menyebutkannya.',
          en: 'ECPAT Indonesia shared the lead with KemenPPPA. Such an activity can be placed under the partner role only if its design and decisions were shared too, and the record does not say so.',
        },
        rests: ['activities/community-talkshow-2021', 'roles/partner'],
      },
    ],
    discuss: {
      id: 'Acara ini ditujukan kepada masyarakat umum dan pemerintah desa sekaligus. Apakah peran ECPAT Indonesia berbeda bagi masyarakat dan bagi pemerintah desa?',
      en: 'The same event was meant for the public and for village governments. Does ECPAT Indonesia’s role differ from one audience to the other?',
    },
  },
  'ppatk-transaction-training-2017': {
    number: 42,
    difficulty: 3,
    difficultyWhy: {
      id: 'Bagian sumber yang kami baca tidak menyebut penyelenggaranya, dan pelatihan cocok untuk ketiga peran.',
      en: 'The part of the source that we read does not name the organiser, and training can fit all three roles.',
    },
    cardTitle: null,
    neutral: {
      id: 'Pada 13–14 Juni 2017 sebuah pelatihan di Bogor membahas sisi keuangan eksploitasi seksual anak. Menurut judulnya, pelatihan itu ditujukan bagi PPATK, penegak hukum, dan sektor swasta. Beritanya ada di situs ECPAT Indonesia; bagian yang kami baca tidak menyebut penyelenggaranya.',
      en: 'On 13–14 June 2017 a training course in Bogor dealt with the financial side of child sexual exploitation. According to its title it was meant for PPATK, law enforcement and the private sector. It is reported on ECPAT Indonesia’s site; the part that we read does not name the organiser.',
    },
    accepted: [
      {
        role: 'catalyst',
        by: 'role',
        note: null,
      },
      {
        role: 'partner',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: {
      kind: 'part-unclear',
      text: {
        id: 'Jawaban “keterlibatan ECPAT Indonesia tidak dapat diketahui dari sumber yang kami baca” juga diterima.',
        en: 'The answer ‘the sources that we read do not show ECPAT Indonesia’s part’ is accepted too.',
      },
    },
    speaksFor: [
      {
        role: 'implementer',
        says: {
          id: 'Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, pelatihan adalah layanan sehingga termasuk kerja pelaksana. Dalam entri ini, kami mengodekan kegiatan itu sebagai kerja katalis.',
          en: 'According to a thesis that draws on Lewis & Kanji, training is a service and so implementer work. In the record we code the activity as catalyst work.',
        },
        rests: ['lensNotes/overlap-training', 'sources/unidentified-student-thesis-nd-01'],
      },
      {
        role: 'partner',
        says: 'secondRole',
        rests: ['activities/ppatk-transaction-training-2017'],
      },
    ],
    discuss: {
      id: 'Tanpa mengetahui penyelenggaranya, peran apa yang masih dapat Anda pilih, dan seberapa yakin Anda?',
      en: 'Without knowing the organiser, which role can you still choose, and how sure are you of it?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;

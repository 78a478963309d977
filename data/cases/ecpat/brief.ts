import type { Written } from '#data/basicTypes';
import type { Brief } from '#data/briefTypes';
import type { EcpatIds } from './talks/ids';

/** The brief to leave behind after a meeting. From the evidence dossier, checked on 24 November 2026. */
export const brief = {
  title: {
    id: 'Aliran dana di balik eksploitasi seksual anak di ranah daring: apa yang dikerjakan sebuah LSM dan sejauh mana buktinya',
    en: 'The money behind online child sexual exploitation: what one NGO did, and how far the evidence goes',
  },
  lead: {
    id: 'Lembar ringkas dua halaman ini ditujukan bagi pejabat yang tidak hadir dalam pertemuan. Isinya disusun dari abstrak sebuah artikel terbitan {paper} dan dari sumber publik; “kami” berarti penyusun situs Tiga Peran. Lembar ini tidak mewakili ECPAT Indonesia.',
    en: 'This two-page brief is for officials who did not attend the meeting. It draws on the abstract of a paper published in {paper} and on public sources; ‘we’ are the makers of the site Three Roles. The brief does not speak for ECPAT Indonesia.',
  },
  question: {
    id: 'Apa yang dikerjakan ECPAT Indonesia pada {from}–{to} untuk mencegah transaksi keuangan di balik eksploitasi seksual anak di ranah daring, dan sejauh mana sumber publik menunjukkannya?',
    en: 'What did ECPAT Indonesia do in {from}–{to} to prevent the financial transactions behind online child sexual exploitation, and how much of it do public sources show?',
  },
  answer: [
    {
      text: {
        id: 'Untuk {from}–{to} kami menemukan {core} kegiatan di sumber publik: kampanye, pelatihan, riset, advokasi, dan kerja bersama otoritas keuangan. Sebanyak {direct} di antaranya langsung membahas transaksi keuangan, termasuk tindakan lembaga lain; yang paling awal berlangsung pada {direct_first}.',
        en: 'For {from}–{to} we found {core} activities in public sources: campaigns, training, research, advocacy and work with financial authorities. Of these, {direct} are directly about financial transactions, some of them steps of other bodies; the earliest is dated {direct_first}.',
      },
      restsOn: [
        { kind: 'chart', id: 'activities-by-role-and-year' },
        { kind: 'claim', id: 'all-three-roles-carried-out' },
      ],
      sources: ['ecpat-indonesia-nd-19', 'ecpat-indonesia-nd-17', 'ecpat-indonesia-nd-15'],
    },
    {
      text: {
        id: 'Untuk tahun-tahun sebelumnya dalam periode kajian, kami tidak menemukan kegiatan bertanggal tentang transaksi keuangan. Ini celah dokumentasi, bukan bukti bahwa kegiatan seperti itu tidak ada: sebuah pelatihan pada {training}, yang penyelenggaranya tidak kami ketahui, menunjukkan bahwa tema itu sudah digarap lebih dulu.',
        en: 'For the earlier years of the study period we found no dated activity about financial transactions. That is a gap in the documentation, not proof that there was no such work: a training course held on {training}, whose organiser we do not know, shows that work on the subject began earlier.',
      },
      restsOn: [
        { kind: 'claim', id: 'strategy-2022-2024' },
        { kind: 'activity', id: 'ppatk-transaction-training-2017' },
      ],
      sources: ['ecpat-indonesia-2017-01'],
    },
    {
      text: {
        id: 'Dari artikel itu kami hanya membaca abstraknya. Kami tidak menemukan naskah lengkap atau nama penulisnya; naskah itu mungkin memuat bukti yang tidak kami ketahui.',
        en: 'We read only the abstract of the paper. We did not find its full text or who wrote it; the full text may contain evidence that we do not know of.',
      },
      restsOn: [{ kind: 'source', id: 'jpai-62425-2025' }],
      sources: ['jpai-62425-2025'],
    },
  ],
  rolesCaution: {
    id: 'Isi tiap peran mengikuti abstrak. Kami sendiri yang menggolongkan kegiatan ke dalam peran; alasannya tercantum pada halaman tiap kegiatan. Sebagian kegiatan dalam peran mitra adalah tindakan lembaga lain; kami tidak menemukan keterlibatan ECPAT Indonesia di dalamnya.',
    en: 'The content of each role follows the abstract. We sorted the activities into roles ourselves; the page of each activity gives the reason. Some activities in the partner role are acts of other bodies, in which we found no involvement of ECPAT Indonesia.',
  },
  shows: [
    {
      text: {
        id: 'Edukasi dan sosialisasi pada tiap tahun periode kajian: kampanye, festival, seminar bagi orang tua dan guru, serta pelatihan di desa. Di antaranya, kami tidak menemukan program yang membahas transaksi keuangan.',
        en: 'Education and outreach in each year of the study period: campaigns, festivals, seminars for parents and teachers, and training in villages. Among them we found no programme about financial transactions.',
      },
      restsOn: [
        { kind: 'claim', id: 'implementer-education-outreach' },
        { kind: 'claim', id: 'implementer-about-the-case' },
      ],
      sources: ['forum-anak-nd-01', 'ecpat-indonesia-2024-01'],
    },
    {
      text: {
        id: 'Konferensi ASEAN di Denpasar ({conference}) tentang penyalahgunaan jasa keuangan, dan rekomendasi yang dihasilkannya. Kami tidak menemukan keterangan bahwa badan ASEAN mengesahkan rekomendasi itu.',
        en: 'An ASEAN conference in Denpasar ({conference}) on the misuse of financial services, and the recommendations that came out of it. We found no sign that an ASEAN body adopted them.',
      },
      restsOn: [
        { kind: 'activity', id: 'asean-conference-denpasar-2024' },
        { kind: 'claim', id: 'catalyst-advocacy' },
      ],
      sources: ['ecpat-indonesia-nd-19', 'antara-nd-04'],
    },
    {
      text: {
        id: 'Penyusunan indikator red flag: PPATK mengundang ECPAT Indonesia ke diskusi kelompok terpumpun (FGD, {july}), dan ECPAT Indonesia ikut serta dalam pertemuan sesudahnya ({december}). PPATK yang mengusulkan dan memimpin penyusunan itu.',
        en: 'Work on red-flag indicators: PPATK invited ECPAT Indonesia to a focus group ({july}), and ECPAT Indonesia took part in a later meeting ({december}). PPATK proposed and led the work.',
      },
      restsOn: [
        { kind: 'claim', id: 'partner-red-flag-indicators' },
        { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
        { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
      ],
      sources: ['ecpat-indonesia-nd-17', 'ecpat-indonesia-nd-15', 'antara-nd-01'],
    },
    {
      text: {
        id: 'Kerangka modul sesudah periode kajian: halaman ECPAT Indonesia menyebut pertemuan di kantor PPATK ({module}) sebagai langkah awal bersama. Kami tidak menemukan langkah yang lebih awal.',
        en: 'The outline of a module after the study period: ECPAT Indonesia’s page calls a meeting at PPATK’s office ({module}) a joint first step. We found no earlier step.',
      },
      restsOn: [
        { kind: 'claim', id: 'partner-training-modules' },
        { kind: 'activity', id: 'training-module-fgd-may-2025' },
      ],
      sources: ['ecpat-indonesia-nd-13'],
    },
  ],
  showsNot: [
    {
      text: {
        id: 'Apakah transaksi meningkat. Abstrak menyatakannya tanpa angka; hitungan yang dapat dibandingkan tidak kami temukan.',
        en: 'Whether transactions increased. The abstract says so without a figure; we found no counts that can be compared.',
      },
      restsOn: [{ kind: 'claim', id: 'transactions-rose-2022-2024' }],
      sources: ['jpai-62425-2025'],
    },
    {
      text: {
        id: 'Apakah pekerjaan ini menyebabkan perubahan pada pihak lain. PPATK dan KPAI juga bertindak; kami tidak menemukan sumber yang membuktikan atau membantah hubungan sebab akibatnya.',
        en: 'Whether this work caused change in other bodies. PPATK and KPAI acted as well; we found no source that proves or disproves the causal link.',
      },
      restsOn: [{ kind: 'claim', id: 'catalyst-succeeded' }],
      sources: ['antara-nd-01', 'antara-nd-03'],
    },
    {
      text: {
        id: 'Perjanjian PPATK dan ECPAT Indonesia, atau keputusan bersama pada {from}–{to}. Tidak kami temukan; nota kesepahaman {mou} ditandatangani KPAI dan PPATK.',
        en: 'An agreement between PPATK and ECPAT Indonesia, or a joint decision in {from}–{to}. We found neither; the memorandum of {mou} was signed by KPAI and PPATK.',
      },
      restsOn: [
        { kind: 'claim', id: 'partner-with-ppatk' },
        { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
      ],
      sources: ['antara-nd-03'],
    },
    {
      text: {
        id: 'Dokumen strategi, dan isi laporan penelitian tentang jasa keuangan. Dokumen strategi tidak kami temukan, dan laporan itu hanya kami ketahui dari daftar pustaka artikel.',
        en: 'A strategy document, and the content of the research report on financial services. We did not find a strategy document, and we know the report only from the paper’s reference list.',
      },
      restsOn: [
        { kind: 'claim', id: 'strategy-2022-2024' },
        { kind: 'activity', id: 'research-report-financial-services-2024' },
      ],
      sources: ['sofian-et-al-2024'],
    },
  ],
  settles: ['transactions-rose-2022-2024', 'strategy-2022-2024', 'partner-with-ppatk'],
  placeholders: {
    paper: { of: 'year-of-paper' },
    from: { of: 'study', give: 'first-year' },
    to: { of: 'study', give: 'last-year' },
    core: { of: 'activities', give: 'number', periods: ['core'] },
    direct: { of: 'activities', give: 'number', periods: ['core'], focus: 'direct' },
    direct_first: { of: 'activities', give: 'first-year', periods: ['core'], focus: 'direct' },
    training: { of: 'day-of-activity', activity: 'ppatk-transaction-training-2017' },
    conference: { of: 'day-of-activity', activity: 'asean-conference-denpasar-2024' },
    july: { of: 'day-of-activity', activity: 'ppatk-fgd-red-flag-july-2024' },
    december: { of: 'day-of-activity', activity: 'ppatk-fgd-red-flag-december-2024' },
    module: { of: 'day-of-activity', activity: 'training-module-fgd-may-2025' },
    mou: { of: 'day-of-activity', activity: 'kpai-ppatk-mou-2024' },
  },
} satisfies Written<Brief<EcpatIds>>;

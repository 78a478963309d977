import type { Written } from '#data/types';
import type { Exercise, RoleItem } from '#data/teachingTypes';
import { whichRole20172021 } from './which-role-2017-2021';
import { whichRole2022 } from './which-role-2022';
import { whichRole2023 } from './which-role-2023';
import { whichRole2024ToJune } from './which-role-2024-to-june';
import { whichRole2024FromJuly } from './which-role-2024-from-july';
import { whichRole2025 } from './which-role-2025';
import { whichRoleUndated } from './which-role-undated';

const items = {
  ...whichRole20172021,
  ...whichRole2022,
  ...whichRole2023,
  ...whichRole2024ToJune,
  ...whichRole2024FromJuly,
  ...whichRole2025,
  ...whichRoleUndated,
};

/** Which role did the organisation play in an activity? */
export const whichRole = {
  title: {
    id: 'Peran yang mana?',
    en: 'Which role?',
  },
  instruction: {
    id: 'Bacalah apa yang terjadi. Pilih satu peran, tandai peran kedua bila ada, dan catat kata-kata yang menjadi dasar pilihan Anda.',
    en: 'Read what happened. Choose one role, mark a second if there is one, and write down the words on which your choice rests.',
  },
  why: {
    id: 'Ketiga peran dipakai untuk mengelompokkan kerja sebuah LSM, tetapi satu kegiatan dapat digolongkan ke dalam lebih dari satu peran. Dengan menuliskan alasan, Anda dapat melihat mengapa jawaban berbeda: karena kegiatannya, karena aturannya, atau karena keterangannya kurang.',
    en: 'The three roles are used to sort an NGO’s work, but one activity can fall under more than one of them. When you write down your reason, you can see why answers differ: because of the activity, because of the rule, or because information is missing.',
  },
  howToRead: {
    id: 'Pengodean di situs ini adalah tafsiran kami atas abstrak dan sumber publik, bukan jawaban artikel. Peran kedua juga diterima sebagai jawaban, begitu pula tafsiran lain yang dimungkinkan oleh uraian peran atau patokan di dalamnya. Bila jawaban Anda berbeda, bandingkan alasannya dan lihat apa yang mendukung peran lain.',
    en: 'The coding is our interpretation of the abstract and of public sources, not the paper’s answer. A second role is accepted, and so is another reading that the account of the roles, or a test in it, allows. If your answer differs, compare the reasons and see what speaks for another role.',
  },
  items,
  sets: {
    'first-steps': {
      number: 1,
      title: {
        id: 'Langkah pertama',
        en: 'First steps',
      },
      about: {
        id: 'Enam kegiatan untuk memulai.',
        en: 'Six activities to begin with.',
      },
      items: [
        'safer-internet-day-2022',
        'asean-ict-forum-2023',
        'national-child-protection-conference-2022',
        'festival-aman-2021',
        'high-level-meeting-august-2025',
        'media-talk-roadmap-2024',
      ],
    },
    'six-for-fifty-minutes': {
      number: 2,
      title: {
        id: 'Enam kegiatan untuk 50 menit',
        en: 'Six activities for 50 minutes',
      },
      about: {
        id: 'Set untuk rencana 50 menit.',
        en: 'The set for the 50-minute lesson.',
      },
      items: [
        'safer-internet-day-2022',
        'child-friendly-tourism-villages-2023',
        'prosecutor-training-2024',
        'asean-conference-denpasar-2024',
        'ppatk-fgd-red-flag-july-2024',
        'training-module-fgd-may-2025',
      ],
    },
    'twelve-for-hundred-minutes': {
      number: 3,
      title: {
        id: 'Dua belas kegiatan untuk 100 menit',
        en: 'Twelve activities for 100 minutes',
      },
      about: {
        id: 'Set untuk rencana 100 menit.',
        en: 'The set for the 100-minute lesson.',
      },
      items: [
        'joint-social-media-campaign-2022',
        'child-friendly-tourism-villages-2023',
        'teman-anak-2024',
        'world-childrens-day-2024',
        'disrupting-harm-indonesia-launch-2022',
        'prosecutor-training-2024',
        'audience-prosecutor-training-agency-2024',
        'asean-conference-denpasar-2024',
        'kpai-ppatk-mou-2024',
        'ppatk-fgd-red-flag-july-2024',
        'ppatk-fgd-red-flag-december-2024',
        'training-module-fgd-may-2025',
      ],
    },
    'training-and-look-alikes': {
      number: 4,
      title: {
        id: 'Pelatihan dan kegiatan yang mirip',
        en: 'Training and similar activities',
      },
      about: {
        id: 'Dua belas kegiatan yang berupa pengajaran, pelatihan, atau persiapan pelatihan.',
        en: 'Twelve activities that consist of teaching, training or preparing for training.',
      },
      items: [
        'ppatk-transaction-training-2017',
        'aman-warrior-2021',
        'community-talkshow-2021',
        'west-manggarai-tourism-villages-2022',
        'child-friendly-tourism-villages-2023',
        'audience-prosecutor-training-agency-2024',
        'prosecutor-training-2024',
        'villages-free-from-pornography-2024',
        'central-sulawesi-service-training-2024',
        'teman-anak-2024',
        'training-module-fgd-may-2025',
        'cso-training-december-2025',
      ],
    },
    '2024-in-one-hour': {
      number: 5,
      title: {
        id: '2024 dalam satu jam',
        en: '2024 in one hour',
      },
      about: {
        id: 'Dua belas kegiatan tahun 2024, dari kampanye sampai diskusi kelompok terpumpun (FGD).',
        en: 'Twelve activities in 2024, from a campaign to focus groups.',
      },
      items: [
        'safer-internet-day-2024',
        'audience-prosecutor-training-agency-2024',
        'prosecutor-training-2024',
        'ficg-project-2024-2025',
        'kpai-ppatk-mou-2024',
        'ppatk-fgd-red-flag-july-2024',
        'asean-conference-denpasar-2024',
        'denpasar-recommendations-2024',
        'asean-ict-forum-2024-panel',
        'teman-anak-2024',
        'ppatk-fgd-red-flag-december-2024',
        'research-report-financial-services-2024',
      ],
    },
    'partner-or-catalyst': {
      number: 6,
      title: {
        id: 'Mitra atau katalis?',
        en: 'Partner or catalyst?',
      },
      about: {
        id: 'Kegiatan di antara kedua peran itu: perhatikan siapa yang mengundang, siapa yang memimpin, dan siapa yang memutuskan.',
        en: 'Activities between the two roles: look at who invited, who led and who decided.',
      },
      items: [
        'ppatk-transaction-training-2017',
        'audience-prosecutor-training-agency-2024',
        'red-flag-indicators-instrument',
        'ppatk-fgd-red-flag-july-2024',
        'asean-conference-denpasar-2024',
        'ppatk-fgd-red-flag-december-2024',
        'partnership-workshop-february-2025',
        'training-module-fgd-may-2025',
        'high-level-meeting-august-2025',
        'financial-sector-coordination-meeting',
      ],
    },
    'in-the-regions': {
      number: 7,
      title: {
        id: 'Di daerah',
        en: 'In the regions',
      },
      about: {
        id: 'Kegiatan tingkat daerah, dari desa sampai provinsi, 2022–2024.',
        en: 'Activities at local level, from villages to a province, 2022–2024.',
      },
      items: [
        'west-manggarai-tourism-villages-2022',
        'child-friendly-tourism-villages-2023',
        'online-exploitation-monitoring-report-2023',
        'tourism-villages-monitoring-2023',
        'bali-child-labour-study-2023',
        'villages-free-from-pornography-2024',
        'tourism-villages-monitoring-2024',
        'teman-anak-2024',
        'central-sulawesi-service-training-2024',
      ],
    },
    'reports-and-documents': {
      number: 8,
      title: {
        id: 'Laporan dan dokumen',
        en: 'Reports and documents',
      },
      about: {
        id: 'Laporan, prosiding, rekomendasi, siaran pers, dan dokumen panduan; beberapa hanya diketahui dari daftar pustaka.',
        en: 'Reports, proceedings, recommendations, a press release and guidance documents; some are known from the reference list only.',
      },
      items: [
        'disrupting-harm-indonesia-launch-2022',
        'year-end-report-2022',
        'online-exploitation-monitoring-report-2023',
        'year-end-report-2023-launch',
        'acosec-2024-proceedings',
        'research-report-financial-services-2024',
        'red-flag-indicators-instrument',
        'denpasar-recommendations-2024',
        'world-childrens-day-2024',
        'training-module-fgd-may-2025',
      ],
    },
    'before-and-after': {
      number: 9,
      title: {
        id: 'Sebelum dan sesudah',
        en: 'Before and after',
      },
      about: {
        id: 'Kegiatan di luar periode kajian, 2017–2021 dan 2025, serta satu yang tidak bertanggal.',
        en: 'Activities outside the study period, 2017–2021 and 2025, and one without a date.',
      },
      items: [
        'aman-warrior-2021',
        'festival-aman-2021',
        'community-talkshow-2021',
        'ppatk-transaction-training-2017',
        'year-end-report-2024',
        'partnership-workshop-february-2025',
        'safer-internet-day-2025',
        'training-module-fgd-may-2025',
        'high-level-meeting-august-2025',
        'cso-training-december-2025',
        'regional-childrens-dialogue-2025',
        'ppatk-dialogue-october-2025',
        'financial-sector-coordination-meeting',
      ],
    },
    'another-body-or-unclear': {
      number: 10,
      title: {
        id: 'Tindakan lembaga lain atau keterlibatan yang belum jelas',
        en: 'Another body’s act, or an unclear part',
      },
      about: {
        id: 'Kami tidak menemukan tindakan ECPAT Indonesia, atau sumber yang kami baca tidak menunjukkan keterlibatannya.',
        en: 'We found no act of ECPAT Indonesia, or the sources that we read do not show its part.',
      },
      items: [
        'ppatk-transaction-training-2017',
        'west-manggarai-tourism-villages-2022',
        'tourism-villages-monitoring-2023',
        'tourism-villages-monitoring-2024',
        'denpasar-recommendations-2024',
        'ficg-project-2024-2025',
        'kpai-ppatk-mou-2024',
        'ppatk-dialogue-october-2025',
      ],
    },
  },
} satisfies Written<Exercise<RoleItem, keyof typeof items>>;

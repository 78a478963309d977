import type { Written } from '#data/types';
import type { Exercise, WhenItem } from '#data/teachingTypes';
import { howExactlyWhen2017to2022 } from './how-exactly-when-2017-2022';
import { howExactlyWhen2023 } from './how-exactly-when-2023';
import { howExactlyWhen2024 } from './how-exactly-when-2024';
import { howExactlyWhen2025 } from './how-exactly-when-2025';
import { howExactlyWhenItems } from './how-exactly-when-items';

const items = {
  ...howExactlyWhenItems,
  ...howExactlyWhen2017to2022,
  ...howExactlyWhen2023,
  ...howExactlyWhen2024,
  ...howExactlyWhen2025,
};

/** How exactly is the time of an activity known? */
export const howExactlyWhen = {
  title: {
    id: 'Seberapa rinci waktunya diketahui?',
    en: 'How exactly do we know when?',
  },
  instruction: {
    id: 'Bacalah keterangan sumber tentang waktu kegiatan. Pilih ketepatannya: tanggal lengkap, hanya bulan, hanya tahun, atau tidak diketahui. Lalu pilih apakah kegiatan itu berlangsung pada tanggal yang disebut, berlangsung terus selama rentang itu, terjadi pada suatu waktu di dalamnya, atau berlangsung pada tanggal-tanggal yang terpisah.',
    en: 'Read what the source says about the time. Choose the precision: exact date, month only, year only, or not known. Then choose whether the activity took place on the dates given, went on throughout the span, took place at some time in it, or took place on separate dates.',
  },
  why: {
    id: 'Linimasa mudah memberi kesan lebih pasti daripada sumbernya. Tanggal berita, tanggal kata pengantar, dan hari peringatan sering dipakai sebagai tanggal kegiatan. Latihan ini menanyakan seberapa rinci waktu kegiatan dapat disimpulkan dari sumbernya.',
    en: 'A timeline easily looks more certain than its sources. The date of a report, of a foreword or of a commemoration is often used as the date of the activity. The exercise asks how exactly you can infer the time of an activity from its source.',
  },
  howToRead: {
    id: 'Jawaban mengikuti data situs ini dan menyebut dua hal: ketepatan yang didukung sumbernya dan ketepatan yang tidak didukung. Isi sumber disampaikan dengan kata-kata kami sendiri, bukan dikutip. Bila Anda memilih tingkat ketepatan yang lebih longgar dan memberi alasan, pilihan itu dapat diterima.',
    en: 'The answer follows the record and says two things: what the source supports and what it does not. We retell the source in our own words and do not quote it. If you chose a coarser precision and gave a reason, that is acceptable.',
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
        id: 'Empat kegiatan dengan petunjuk waktu yang jelas.',
        en: 'Four activities with clear clues to the time.',
      },
      items: [
        'asean-conference-denpasar-2024',
        'prosecutor-training-2024',
        'festival-aman-2022',
        'research-report-financial-services-2024',
      ],
    },
    'eight-activities': {
      number: 2,
      title: {
        id: 'Delapan kegiatan',
        en: 'Eight activities',
      },
      about: {
        id: 'Set untuk pertemuan kedua dalam unit yang terdiri atas tiga pertemuan.',
        en: 'The set for the second session of the three-session unit.',
      },
      items: [
        'asean-conference-denpasar-2024',
        'break-free-to-fly-2022',
        'tourism-villages-monitoring-2024',
        'asean-ict-forum-2024-panel',
        'festival-aman-2022',
        'teman-anak-2024',
        'research-report-financial-services-2024',
        'financial-sector-coordination-meeting',
      ],
    },
    inferred: {
      number: 3,
      title: {
        id: 'Waktu yang disimpulkan',
        en: 'Inferred dates',
      },
      about: {
        id: 'Waktunya kami simpulkan, misalnya dari halaman lain, hari peringatan, tanggal berita, atau dua acara.',
        en: 'We infer the time, for example from another page, a commemoration, the date of a report or two events.',
      },
      items: [
        'break-free-to-fly-2022',
        'festival-aman-2022',
        'high-level-meeting-august-2025',
        'denpasar-recommendations-2024',
        'online-exploitation-monitoring-report-2023',
        'media-talk-roadmap-2024',
      ],
    },
    'page-and-event': {
      number: 4,
      title: {
        id: 'Tanggal halaman dan tanggal acara',
        en: 'Date of the page, date of the event',
      },
      about: {
        id: 'Berita, siaran pers, dan hari peringatan mempunyai tanggalnya sendiri.',
        en: 'News reports, press releases and commemorations have dates of their own.',
      },
      items: [
        'festival-aman-2021',
        'national-child-protection-conference-2022',
        'disrupting-harm-indonesia-launch-2022',
        'festival-literasi-digital-2023',
        'ppatk-fgd-red-flag-december-2024',
        'world-childrens-day-2024',
        'safer-internet-day-2025',
      ],
    },
    coarse: {
      number: 5,
      title: {
        id: 'Hanya bulan atau tahun',
        en: 'Only the month or the year',
      },
      about: {
        id: 'Kegiatan yang tanggalnya tidak diketahui.',
        en: 'Activities whose day is not known.',
      },
      items: [
        'west-manggarai-tourism-villages-2022',
        'year-end-report-2022',
        'tourism-villages-monitoring-2023',
        'acosec-2024-proceedings',
        'research-report-financial-services-2024',
        'year-end-report-2024',
        'partnership-workshop-february-2025',
      ],
    },
  },
} satisfies Written<Exercise<WhenItem, keyof typeof items>>;

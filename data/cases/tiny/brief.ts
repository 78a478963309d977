import type { Written } from '#data/basicTypes';
import type { Brief } from '#data/briefTypes';

/** A brief with one point of each kind; its two amounts are missing, since this case keeps none apart. */
export const brief = {
  title: {
    id: 'Satu jaringan taman baca, tiga peran',
    en: 'One network of libraries, three roles',
  },
  lead: {
    id: 'Lembar ringkas bagi dinas perpustakaan yang tidak hadir.',
    en: 'A brief for the library office that was not in the room.',
  },
  question: {
    id: 'Apa yang dikerjakan jaringan ini pada {from}–{to}?',
    en: 'What did the network do in {from}–{to}?',
  },
  answer: [
    {
      text: {
        id: 'Kami menemukan {count} kegiatan. Dongengnya berlangsung pada {day}.',
        en: 'We found {count} activities. The storytelling took place on {day}.',
      },
      restsOn: [{ kind: 'activity', id: 'story-hour-2023' }],
      sources: ['kabar-buku-2023-01'],
    },
  ],
  rolesCaution: { id: 'Penggolongannya dari kami.', en: 'The sorting is ours.' },
  shows: [
    {
      text: { id: 'Dongeng bagi anak.', en: 'Storytelling for children.' },
      restsOn: [{ kind: 'claim', id: 'stories-told' }],
      sources: ['kabar-buku-2023-01'],
    },
  ],
  showsNot: [
    {
      text: {
        id: 'Apakah anak membaca lebih banyak; artikel {paper} tidak mengukurnya.',
        en: 'Whether children read more; the paper of {paper} did not measure it.',
      },
      restsOn: [{ kind: 'source', id: 'the-paper-2024' }],
      sources: ['the-paper-2024'],
    },
  ],
  settles: ['stories-told'],
  placeholders: {
    from: { of: 'study', give: 'first-year' },
    to: { of: 'study', give: 'last-year' },
    count: { of: 'activities', give: 'number' },
    day: { of: 'day-of-activity', activity: 'story-hour-2023' },
    paper: { of: 'year-of-paper' },
  },
} satisfies Written<Brief>;

import type { HelpChannel, Records } from '#data/types';
import type { SourceId } from './sources';

/** Help channels. The number is one of those that are kept for fiction, so that nobody is called. */
export const helpChannels = {
  'help-desk': {
    label: { id: 'Meja bantuan karangan', en: 'Invented help desk' },
    account: { id: 'Untuk pertanyaan tentang buku.', en: 'For questions about books.' },
    owner: { id: 'Perpustakaan Kota', en: 'City Library' },
    clearance: 'publish',
    newestSeen: '2026-01-12',
    note: {
      id: 'Nomor ini dicadangkan untuk karangan.',
      en: 'The number is reserved for fiction.',
    },
    caution: { id: 'Tidak ada yang menjawab.', en: 'Nobody answers it.' },
    contacts: [
      { type: 'phone', value: '555-0100', lastSeen: '2026-01-12', seenOn: ['kabar-buku-2023-01'] },
    ],
    basis: 'seen',
    sources: ['kabar-buku-2023-01'],
  },
} satisfies Records<HelpChannel<SourceId>>;

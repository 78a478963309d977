import type { RoleDefinition, RoleId, Written } from '#data/types';
import type { ActivityId } from './activities';
import type { SourceId } from './sources';

/** The three roles: what each word means here. */
export const roles = {
  implementer: {
    label: { id: 'Pelaksana', en: 'Implementer' },
    motto: { id: 'menjalankan sendiri', en: 'does it itself' },
    oneLine: { id: 'Jaringan ini bekerja sendiri.', en: 'The network does the work.' },
    account: { id: 'Ia mendongeng.', en: 'It tells stories.' },
    definition: { id: 'Yang menjalankan layanan.', en: 'One that runs a service.' },
    attribution: { id: 'Menurut artikel itu', en: 'After the paper' },
    whatItDoes: [{ id: 'Mendongeng', en: 'Telling stories' }],
    asks: [{ id: 'Siapa yang mendongeng?', en: 'Who tells the story?' }],
    lookAlikes: [
      {
        role: 'partner',
        how: { id: 'Bila dirancang bersama.', en: 'When it is planned together.' },
        example: { id: 'Katalog bersama.', en: 'The shared catalogue.' },
        activities: ['shared-catalogue-2024'],
      },
    ],
    limits: [{ id: 'Definisinya tipis.', en: 'The definition is thin.' }],
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
  },
  catalyst: {
    label: { id: 'Katalis', en: 'Catalyst' },
    motto: { id: 'mendorong yang lain', en: 'moves others' },
    oneLine: { id: 'Jaringan ini melatih yang lain.', en: 'The network trains others.' },
    account: { id: 'Ia memberi kursus.', en: 'It gives courses.' },
    definition: { id: 'Yang mengubah cara orang lain.', en: 'One that changes how others work.' },
    attribution: { id: 'Menurut artikel itu', en: 'After the paper' },
    whatItDoes: [{ id: 'Melatih pustakawan', en: 'Training librarians' }],
    asks: [{ id: 'Siapa yang berubah?', en: 'Who changes?' }],
    lookAlikes: [
      {
        role: 'implementer',
        how: { id: 'Bila kursusnya layanan biasa.', en: 'When the course is a plain service.' },
        example: { id: 'Kursus meminjamkan buku.', en: 'The course in lending books.' },
        activities: ['lending-course-2023'],
      },
    ],
    limits: [{ id: 'Perubahannya jarang terlihat.', en: 'The change is seldom seen.' }],
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
  },
  partner: {
    label: { id: 'Mitra', en: 'Partner' },
    motto: { id: 'bekerja bersama', en: 'works with others' },
    oneLine: { id: 'Jaringan ini berbagi kerja.', en: 'The network shares the work.' },
    account: { id: 'Ia menyusun katalog bersama.', en: 'It makes a catalogue with others.' },
    definition: { id: 'Yang berbagi tanggung jawab.', en: 'One that shares responsibility.' },
    attribution: { id: 'Menurut artikel itu', en: 'After the paper' },
    whatItDoes: [{ id: 'Menyusun katalog', en: 'Making a catalogue' }],
    asks: [{ id: 'Siapa yang ikut memutuskan?', en: 'Who shares the decision?' }],
    lookAlikes: [],
    limits: [{ id: 'Kemitraan punya banyak arti.', en: 'Partnership means many things.' }],
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
  },
} satisfies Written<Readonly<Record<RoleId, RoleDefinition<ActivityId, SourceId>>>>;

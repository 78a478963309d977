import type { Framework, Records } from '#data/types';
import type { SourceId } from './sources';

/**
 * Other frameworks that may be laid on the same case.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const frameworks = {
  korten: {
    label: { id: 'Generasi LSM menurut Korten', en: 'Korten’s generations' },
    account: {
      id: 'Korten menguraikan strategi LSM sebagai generasi: pertama bantuan dan kesejahteraan, kemudian pembangunan mandiri skala kecil, kemudian perubahan sistem dan kebijakan yang melatarbelakangi masalah, dan akhirnya generasi keempat, yaitu gerakan jejaring yang dipandu visi. Peran LSM bergeser dari pelaku menjadi penggerak, lalu katalis.',
      en: 'Korten describes NGO strategies as generations: relief and welfare; then small-scale, self-reliant development; then work on the systems and policies behind a problem; and later a fourth, a vision-led movement of networks. The NGO moves from doing, to mobilising, to catalysing.',
    },
    caution: {
      id: 'GDRC menyebut makalah lokakarya tahun 1988, sedangkan artikel jurnalnya bertahun 1987. Kata “generasi” memberi kesan kemajuan, padahal LSM dapat bekerja di beberapa generasi sekaligus.',
      en: 'GDRC dates Korten’s paper to a 1988 workshop, while the journal article is from 1987. ‘Generation’ suggests progress, but an NGO may work in several at once.',
    },
    basis: 'seen',
    sources: ['gdrc-nd-01', 'unrisd-1999-01', 'routledge-2001-01', 'pergamon-1987-01'],
    coreQuestion: {
      id: 'Seberapa dalam jangkauan strateginya: gejala, komunitas, sistem, atau masyarakat?',
      en: 'How deep does the strategy reach: symptom, community, system or society?',
    },
    caseReading: {
      id: 'Edukasi publik menyerupai generasi awal; perangkat yang disusun bersama PPATK menyerupai perubahan sistem pada generasi ketiga; jejaring kawasan lebih dekat dengan generasi keempat.',
      en: 'Public education resembles an earlier generation; joint tools with PPATK resemble third-generation work on systems; regional networking is closer to the fourth.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'service-vs-advocacy': {
    label: { id: 'Layanan versus advokasi', en: 'Service delivery versus advocacy' },
    account: {
      id: 'Pembagian ini paling sederhana dalam kajian LSM: LSM melayani orang yang membutuhkan atau berkampanye untuk perubahan kebijakan. Lewis menyebut keduanya berbeda, tetapi sering berkaitan; penulis lain bertanya apakah kerja layanan melemahkan pengaruh politik LSM.',
      en: 'This is the simplest division in NGO studies: an NGO serves people in need or campaigns for policy change. Lewis calls the two different yet often interrelated; others ask whether service work weakens an NGO’s political voice.',
    },
    caution: null,
    basis: 'seen',
    sources: ['david-lewis-2009-01', 'brooks-world-poverty-2012-01', 'john-wiley-and-sons-2011-01'],
    coreQuestion: {
      id: 'Apakah LSM mengisi kekosongan atau mengubah aturan?',
      en: 'Is the NGO filling a gap or changing the rules?',
    },
    caseReading: {
      id: 'Peran pelaksana dekat dengan layanan dan peran katalis dekat dengan advokasi; peran mitra tidak tercakup dalam pembagian ini.',
      en: 'The implementer role is close to service and the catalyst role to advocacy; this division does not cover the partner role.',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'role',
      how: {
        id: 'Kegiatan dikelompokkan menurut peran utama, mengikuti tafsiran di atas; kategori kerangka ini sendiri tidak kami kodekan.',
        en: 'The activities are grouped by main role, following the reading above; we did not code the framework’s own categories.',
      },
      names: {
        implementer: {
          id: 'Dekat dengan layanan (pelaksana)',
          en: 'Close to service (implementer)',
        },
        catalyst: { id: 'Dekat dengan advokasi (katalis)', en: 'Close to advocacy (catalyst)' },
        partner: {
          id: 'Tidak tercakup dalam pembagian ini (mitra)',
          en: 'Not covered by this division (partner)',
        },
      },
    },
  },
  boomerang: {
    label: {
      id: 'Pola bumerang dan jejaring advokasi transnasional',
      en: 'Boomerang pattern and transnational advocacy networks',
    },
    account: {
      id: 'Menurut Keck dan Sikkink (1998), ketika saluran di dalam negeri tersumbat, kelompok masyarakat mencari sekutu di luar negeri, yang kemudian menekan negara itu dari luar. Jejaring memakai politik informasi, simbol, daya ungkit, dan akuntabilitas, serta diikat oleh nilai bersama.',
      en: 'According to Keck and Sikkink (1998), when a channel at home is blocked, groups turn to allies abroad, who then put pressure on the state from outside. Networks use information, symbolic, leverage and accountability politics and are held together by shared values.',
    },
    caution: null,
    basis: 'seen',
    sources: ['campaigning-nd-01', 'margaret-keck-and-kathryn-nd-01'],
    coreQuestion: {
      id: 'Bagaimana tekanan bergerak lintas batas?',
      en: 'How does pressure travel across borders?',
    },
    caseReading: {
      id: 'Lensa ini kurang cocok: lensa ini mengandaikan negara yang menutup saluran, sedangkan dalam kasus ini lembaga negara menjadi mitra. Politik informasi dan akuntabilitas tetap membantu membaca advokasi kawasan dan kewajiban perjanjian.',
      en: 'This lens fits the case poorly: it assumes a state that blocks channels, whereas here a state agency is the partner. Information and accountability politics still help to read regional advocacy and treaty obligations.',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'level',
      how: {
        id: 'Kegiatan dikelompokkan menurut jangkauannya, yaitu keterangan dalam data kami yang paling dekat dengan kerangka ini. Arah tekanannya tidak kami kodekan.',
        en: 'The activities are grouped by their reach, which is the closest information in our data. We did not code in which direction pressure travels.',
      },
      names: {},
    },
  },
  acf: {
    label: { id: 'Kerangka Koalisi Advokasi (ACF)', en: 'Advocacy Coalition Framework' },
    account: {
      id: 'Dalam kerangka Sabatier dan Jenkins-Smith (akhir 1980-an), aktor dari berbagai tingkat membentuk koalisi atas dasar keyakinan kebijakan yang sama dan bersaing dalam subsistem kebijakan. Pembelajaran dan perubahan memerlukan satu dasawarsa atau lebih.',
      en: 'In the framework of Sabatier and Jenkins-Smith (late 1980s), actors from several levels join coalitions around shared policy beliefs and compete within a policy subsystem. Learning and change take a decade or more.',
    },
    caution: null,
    basis: 'seen',
    sources: ['paul-cairney-nd-01', 'sage-nd-01'],
    coreQuestion: {
      id: 'Keyakinan koalisi mana yang menang di bidang kebijakan ini, dan mengapa?',
      en: 'Which coalition’s beliefs win in this policy area, and why?',
    },
    caseReading: {
      id: 'Kerangka ini mengalihkan perhatian dari satu LSM ke seluruh subsistem (kementerian, unit intelijen keuangan, penyedia jasa, jejaring). Rentang tiga tahun dalam artikel terhitung pendek bagi lensa ini.',
      en: 'The framework shifts attention from one NGO to a whole subsystem (ministries, FIU, providers, networks). The paper’s three-year window is short for this lens.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'four-c': {
    label: { id: 'Empat C Najam', en: 'Najam’s four Cs' },
    account: {
      id: 'Najam membandingkan tujuan dan cara LSM dengan tujuan dan cara pemerintah. Bila tujuan dan caranya sama, hubungannya kerja sama; bila keduanya berbeda, konfrontasi; bila tujuannya sama tetapi caranya berbeda, komplementaritas; bila tujuannya berbeda tetapi caranya sama, kooptasi.',
      en: 'Najam compares the ends and means of an NGO with those of the government. Where both ends and means are the same, the relation is cooperation; where both differ, confrontation; where the ends are the same but the means differ, complementarity; where the ends differ but the means are the same, co-optation.',
    },
    caution: null,
    basis: 'seen',
    sources: ['boston-university-2017-01'],
    coreQuestion: {
      id: 'Apa persamaan dan perbedaan tujuan dan cara kedua pihak?',
      en: 'How do the goals and methods of the two sides compare?',
    },
    caseReading: {
      id: 'Kerangka ini paling membantu untuk mengkaji peran mitra: apakah hubungan ECPAT Indonesia dan PPATK berupa kerja sama atau komplementaritas, dan seperti apa kooptasi dalam kasus ini?',
      en: 'This framework helps most with the partner role: is the relation between ECPAT Indonesia and PPATK cooperation or complementarity, and what would co-optation look like?',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  coston: {
    label: { id: 'Delapan tipe hubungan Coston', en: 'Coston’s eight relationship types' },
    account: {
      id: 'Coston menyusun model ini pada 1998 tentang hubungan pemerintah dan LSM. Kedelapan tipenya ditentukan oleh sejauh mana pemerintah menerima keragaman lembaga, perimbangan kekuasaan, dan tingkat formalitas.',
      en: 'Coston published this model of relations between government and NGOs in 1998. Its eight types are set by how far the government accepts plural institutions, the balance of power and the degree of formality.',
    },
    caution: {
      id: 'Kami tidak menemukan nama kedelapan tipe itu.',
      en: 'We did not find the names of the eight types.',
    },
    basis: 'seen',
    sources: ['sage-1998-01'],
    coreQuestion: {
      id: 'Seberapa terbuka, setara, dan formal hubungannya?',
      en: 'How open, equal and formal is the relationship?',
    },
    caseReading: {
      id: 'Model ini memunculkan pertanyaan yang tidak diajukan lensa tiga peran: adakah perjanjian formal, dan siapa yang berwenang atas data dan keputusan?',
      en: 'The model prompts questions that the three roles leave out: is there a formal agreement, and who holds power over data and decisions?',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'part',
      how: {
        id: 'Kegiatan dikelompokkan menurut keterlibatan lembaga yang dikaji, yaitu keterangan dalam data kami yang paling dekat dengan pertanyaan tentang kesetaraan. Keterbukaan dan formalitas tidak kami kodekan.',
        en: 'The activities are grouped by the part that the organisation studied took, which is the information in our data closest to the question of equality. We did not code openness and formality.',
      },
      names: {},
    },
  },
  'lewis-four': {
    label: {
      id: 'Empat upaya LSM menurut Lewis (pemakaian UNPAR)',
      en: 'Lewis’s four efforts (UNPAR use)',
    },
    account: {
      id: 'Skripsi UNPAR membandingkan ECPAT Indonesia dan ECPAT Filipina menurut empat upaya yang dikaitkan dengan David Lewis (penyediaan layanan, advokasi, inovasi, serta pemantauan dan evaluasi), ditambah liberalisme sosiologis. Menurut skripsi itu, pariwisata, politik, dan waktu ratifikasi OPSC memengaruhi perbedaan keduanya.',
      en: 'A UNPAR thesis compares ECPAT Indonesia and ECPAT Philippines by four efforts attributed to David Lewis (service delivery, advocacy, innovation, monitoring and evaluation), plus sociological liberalism. According to the thesis, tourism, politics and the date of OPSC ratification shape the differences.',
    },
    caution: null,
    basis: 'seen',
    sources: ['universitas-katolik-nd-01'],
    coreQuestion: {
      id: 'Apa yang dilakukan LSM pada tiap langkah perubahan?',
      en: 'What does the NGO do at each step of change?',
    },
    caseReading: {
      id: 'Skema ini memecah peran katalis menjadi advokasi, inovasi, dan pemantauan sehingga risetnya lebih mudah dikenali. Skema ini tidak mempunyai kategori mitra.',
      en: 'The scheme splits the catalyst role into advocacy, innovation and monitoring, which makes research easier to identify. It has no partner category.',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'kind',
      how: {
        id: 'Kegiatan dikelompokkan menurut jenisnya dalam data kami. Keempat upaya dalam kerangka ini sendiri tidak kami kodekan.',
        en: 'The activities are grouped by their kind in our data. We did not code the framework’s own four efforts.',
      },
      names: {},
    },
  },
  empower: {
    label: {
      id: 'Peran pengimbang, perantara, pemberdayaan',
      en: 'Countervailing, intermediary, empowerment roles',
    },
    account: {
      id: 'Skripsi UGM tentang LSM pendidikan menguji tiga peran: mengimbangi kekuasaan negara, menjadi perantara antarkelompok, dan memberdayakan masyarakat. Skripsi itu hanya menemukan dua dari ketiganya; ini contoh temuan negatif yang berguna.',
      en: 'A UGM thesis on an education NGO tests three roles: balancing state power, linking groups and empowering people. It finds only two of the three, which is a useful example of a negative finding.',
    },
    caution: null,
    basis: 'seen',
    sources: ['universitas-gadjah-mada-2019-01'],
    coreQuestion: { id: 'Kekuasaan siapa yang berubah?', en: 'Whose power changes?' },
    caseReading: {
      id: 'Kerangka ini menanyakan apakah kemitraan yang erat dengan lembaga negara masih memungkinkan peran pengimbang.',
      en: 'The framework asks whether close partnership with a state body still allows a balancing role.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'io-role': {
    label: {
      id: 'Institusionalisme liberal dan peran organisasi internasional',
      en: 'Liberal institutionalism and roles of international organisations',
    },
    account: {
      id: 'Studi terdahulu tentang ECPAT di Indonesia memakai lensa ini. Satu studi membagi peran ECPAT Indonesia menurut sektor (pemerintah, swasta, masyarakat); studi lain menyebut riset, advokasi, pelatihan, dan sosialisasi bersama pemerintah.',
      en: 'Earlier studies of ECPAT in Indonesia use these lenses. One splits ECPAT Indonesia’s role by sector (government, private, community); another lists research, advocacy, training and outreach with government.',
    },
    caution: null,
    basis: 'seen',
    sources: ['universitas-diponegoro-2019-01', 'universitas-riau-2021-01'],
    coreQuestion: {
      id: 'Bagaimana lembaga internasional memudahkan kerja sama?',
      en: 'How do institutions make cooperation easier?',
    },
    caseReading: {
      id: 'Lensa ini menyoroti siapa yang dijangkau, bukan jenis perannya; tabel silang sederhana antara peran dan sektor dapat menggabungkan keduanya.',
      en: 'These lenses look at who is reached rather than at what kind of role is played; a simple cross-table of role by sector can combine both.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'provider-gap': {
    label: {
      id: 'LSM sebagai penyedia alternatif (karya tahun 1995, dikutip dalam skripsi)',
      en: 'NGO as alternative provider (a work of 1995, as cited in a thesis)',
    },
    account: {
      id: 'Menurut pandangan lama ini, yang dipakai dalam sebuah skripsi, LSM bertindak karena layanan negara tidak efektif atau tidak ada dan karena LSM dekat dengan akar rumput.',
      en: 'In this older view, used in a section of a thesis, NGOs act because state services are ineffective or absent and because they themselves are close to the grassroots.',
    },
    caution: {
      id: 'Bagian skripsi yang kami baca menyebut penulisnya “Noeleen, V. Ryker, B. Quizon, 1995”. “Noeleen” kemungkinan nama depan, dan nama lainnya mungkin keliru; kami mencari karya aslinya, tetapi tidak menemukannya.',
      en: 'The part of the thesis that we read gives the authors as ‘Noeleen, V. Ryker, B. Quizon, 1995’. ‘Noeleen’ looks like a given name and the others may be misspelt; we looked for the work itself and did not find it.',
    },
    basis: 'seen',
    sources: ['unidentified-student-thesis-nd-02'],
    coreQuestion: {
      id: 'Kegagalan negara mana yang dijawab LSM?',
      en: 'Which state failure does the NGO answer?',
    },
    caseReading: {
      id: 'Pandangan ini menjelaskan peran pelaksana, bukan peran mitra.',
      en: 'This view explains the implementer role, not the partner role.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
} satisfies Records<Framework<SourceId>>;

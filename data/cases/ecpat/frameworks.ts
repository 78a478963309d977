import type { Framework, Records } from '#data/types';
import type { SourceId } from './sources';

/**
 * Other frameworks that may be laid on the same case.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const frameworks = {
  korten: {
    label: { id: 'Generasi LSM menurut Korten', en: 'Korten’s generations of NGOs' },
    account: {
      id: 'Korten membagi strategi LSM ke dalam beberapa generasi. Generasi pertama berupa bantuan dan kesejahteraan, generasi kedua berupa pembangunan mandiri skala kecil, dan generasi ketiga berupa perubahan sistem serta kebijakan yang melatarbelakangi masalah. Kemudian Korten menambahkan generasi keempat, yaitu gerakan jejaring yang dipandu visi. LSM yang semula turun tangan langsung bergeser menjadi penggerak, lalu menjadi katalis.',
      en: 'Korten divides the strategies of NGOs into generations. The first is relief and welfare, the second is small-scale, self-reliant development, and the third is change in the systems and policies behind a problem. Later Korten added a fourth, a vision-led movement of networks. The NGO first does the work itself, then mobilises others and then acts as a catalyst.',
    },
    caution: {
      id: 'GDRC menyebut makalah lokakarya Korten tahun 1988, sedangkan artikel jurnalnya terbit pada 1987. Kata “generasi” memberi kesan kemajuan, padahal satu LSM dapat memakai strategi beberapa generasi sekaligus. Dari artikel jurnal itu kami hanya membaca abstraknya.',
      en: 'GDRC refers to Korten’s paper for a 1988 workshop, whereas the journal article is from 1987. The word ‘generation’ suggests progress, but one NGO may use the strategies of several generations at once. We read only the abstract of the journal article.',
    },
    basis: 'seen',
    sources: ['gdrc-nd-01', 'unrisd-1999-01', 'routledge-2001-01', 'pergamon-1987-01'],
    coreQuestion: {
      id: 'Sejauh mana jangkauan strategi LSM: hanya gejala, komunitas, sistem, atau seluruh masyarakat?',
      en: 'How far does the NGO’s strategy reach: only symptoms, a community, a system or the whole of society?',
    },
    caseReading: {
      id: 'Edukasi publik menyerupai strategi generasi awal. Perangkat yang menurut abstrak artikel disusun bersama PPATK menyerupai perubahan sistem pada generasi ketiga, sedangkan jejaring kawasan lebih dekat dengan generasi keempat.',
      en: 'Public education resembles the strategy of an earlier generation. The tools that, according to the abstract of the paper, were drafted together with PPATK resemble the third generation’s work on systems, whereas regional networking is closer to the fourth.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'service-vs-advocacy': {
    label: { id: 'Layanan versus advokasi', en: 'Service delivery versus advocacy' },
    account: {
      id: 'Menurut Lewis, LSM paling dikenal karena dua jenis kegiatan: melayani orang yang membutuhkan, serta melakukan advokasi dan kampanye agar kebijakan berubah. Lewis menyebut kedua jenis kegiatan itu berbeda, tetapi sering berkaitan. Penulis lain mempertanyakan apakah kerja layanan melemahkan pengaruh politik LSM.',
      en: 'According to Lewis, NGOs are best known for two types of activity: serving people in need, and advocacy and campaigns for policy change. Lewis calls the two different but often interrelated. Other authors ask whether service work weakens an NGO’s political influence.',
    },
    caution: {
      id: 'Lewis juga menyebut peran-peran lain yang lebih khusus. Dari dua tulisan yang mempertanyakan kerja layanan itu, kami hanya membaca abstraknya; salah satunya, studi Batley, tidak menemukan pertentangan antara layanan dan advokasi.',
      en: 'Lewis also names other, more specialised roles. We read only the abstracts of the two works that ask whether service work weakens influence; one of them, Batley’s study, found no contradiction between service and advocacy.',
    },
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
        id: 'Kegiatan dikelompokkan menurut peran utamanya, sesuai dengan tafsiran di atas. Kami tidak mengodekan kegiatan menurut kategori kerangka ini.',
        en: 'The activities are grouped by their main role, following the interpretation above. We did not code the activities by the categories of this framework.',
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
      id: 'Menurut Keck dan Sikkink (1998), bila saluran di dalam negeri tersumbat, kelompok masyarakat mencari sekutu di luar negeri, yang kemudian menekan negara itu dari luar. Jejaring semacam ini dipersatukan oleh nilai bersama dan memakai politik informasi, politik simbolik, politik pengaruh, dan politik akuntabilitas.',
      en: 'According to Keck and Sikkink (1998), when a channel at home is blocked, groups turn to allies abroad, who then put pressure on the state from outside. Such networks are held together by shared values and use information politics, symbolic politics, leverage politics and accountability politics.',
    },
    caution: {
      id: 'Pola bumerang dan keempat jenis politik itu kami baca dalam ringkasan di sebuah wiki, bukan dalam buku Keck dan Sikkink (1998). Sebuah artikel kedua penulis itu kami baca dalam salinan di situs lain.',
      en: 'We read of the boomerang pattern and the four kinds of politics in a summary on a wiki, not in the book by Keck and Sikkink (1998). We read an article by the two authors in a copy on another website.',
    },
    basis: 'seen',
    sources: ['campaigning-nd-01', 'margaret-keck-and-kathryn-nd-01'],
    coreQuestion: {
      id: 'Bagaimana tekanan disalurkan melintasi batas negara?',
      en: 'How is pressure passed on across national borders?',
    },
    caseReading: {
      id: 'Kerangka ini kurang cocok untuk kasus ini karena mengandaikan negara yang menutup saluran, padahal di sini, menurut abstrak, lembaga negara menjadi mitra. Meskipun demikian, konsep politik informasi dan politik akuntabilitas berguna untuk memahami advokasi di tingkat kawasan dan kewajiban dari perjanjian internasional.',
      en: 'This framework fits the case poorly because it assumes a state that blocks channels, whereas here, according to the abstract, a state agency is the partner. Even so, the concepts of information politics and accountability politics help to understand regional advocacy and obligations from international treaties.',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'level',
      how: {
        id: 'Kegiatan dikelompokkan menurut jangkauannya, yaitu keterangan dalam data kami yang paling dekat dengan kerangka ini. Kami tidak mengodekan arah tekanannya.',
        en: 'The activities are grouped by their reach, which is the information in our data that comes closest to this framework. We did not code the direction of the pressure.',
      },
      names: {},
    },
  },
  acf: {
    label: { id: 'Kerangka Koalisi Advokasi (ACF)', en: 'Advocacy Coalition Framework' },
    account: {
      id: 'Menurut kerangka Sabatier dan Jenkins-Smith (akhir 1980-an), aktor dari berbagai tingkat membentuk koalisi berdasarkan keyakinan yang sama tentang kebijakan, lalu koalisi-koalisi itu bersaing dalam suatu subsistem kebijakan. Pembelajaran dan perubahan berlangsung selama satu dasawarsa atau lebih.',
      en: 'In the framework of Sabatier and Jenkins-Smith (late 1980s), actors from several levels form coalitions around shared policy beliefs, and these coalitions compete within a policy subsystem. Learning and change take a decade or more.',
    },
    caution: {
      id: 'Kami membaca draf bab Paul Cairney dan definisi dalam sebuah tesaurus, bukan karya Sabatier dan Jenkins-Smith sendiri.',
      en: 'We read a draft chapter by Paul Cairney and a definition in a thesaurus, not the works of Sabatier and Jenkins-Smith themselves.',
    },
    basis: 'seen',
    sources: ['paul-cairney-nd-01', 'sage-nd-01'],
    coreQuestion: {
      id: 'Keyakinan koalisi mana yang unggul dalam bidang kebijakan ini, dan mengapa?',
      en: 'Which coalition’s beliefs win in this policy area, and why?',
    },
    caseReading: {
      id: 'Kerangka ini tidak hanya memperhatikan satu LSM, tetapi seluruh subsistem (kementerian, unit intelijen keuangan, penyedia jasa, jejaring). Masa tiga tahun yang dibahas artikel tergolong singkat untuk kerangka ini.',
      en: 'The framework looks not only at one NGO but at a whole subsystem (ministries, financial intelligence unit, service providers, networks). The three years that the paper covers are a short period for this framework.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'four-c': {
    label: { id: 'Empat C Najam', en: 'Najam’s four Cs' },
    account: {
      id: 'Najam membandingkan tujuan dan cara LSM dengan tujuan dan cara pemerintah, lalu membedakan empat jenis hubungan. Hubungan itu disebut kerja sama bila tujuan dan caranya sama, dan konfrontasi bila keduanya berbeda. Bila tujuannya sama, tetapi caranya berbeda, hubungan itu disebut komplementaritas. Bila tujuannya berbeda, tetapi caranya sama, hubungan itu disebut kooptasi.',
      en: 'Najam compares the ends and means of an NGO with those of the government and distinguishes four kinds of relationship. It is called cooperation where both ends and means are the same, and confrontation where both differ. Where the ends are the same but the means differ, it is called complementarity. Where the ends differ but the means are the same, it is called co-optation.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak artikel Najam (2000), yang menyebut tujuan dan cara itu “serupa” atau “tidak serupa”.',
      en: 'We read only the abstract of Najam’s article (2000), which speaks of ‘similar’ and ‘dissimilar’ ends and means.',
    },
    basis: 'seen',
    sources: ['boston-university-2017-01'],
    coreQuestion: {
      id: 'Apa persamaan dan perbedaan tujuan dan cara kedua pihak?',
      en: 'How do the goals and methods of the two sides compare?',
    },
    caseReading: {
      id: 'Kerangka ini paling berguna untuk mengkaji peran mitra. Apakah hubungan ECPAT Indonesia dan PPATK berupa kerja sama atau komplementaritas, dan akan seperti apa kooptasi dalam kasus ini?',
      en: 'This framework is most useful for studying the partner role. Is the relationship between ECPAT Indonesia and PPATK cooperation or complementarity, and what would co-optation look like in this case?',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  coston: {
    label: { id: 'Delapan tipe hubungan Coston', en: 'Coston’s eight types of relationship' },
    account: {
      id: 'Pada 1998 Coston menerbitkan model tentang hubungan pemerintah dan LSM. Delapan tipe hubungan di dalamnya dibedakan menurut tiga hal: seberapa jauh pemerintah menerima keragaman lembaga, bagaimana perimbangan kekuasaannya, dan seberapa formal hubungannya.',
      en: 'Coston published a model of the relationships between government and NGOs in 1998. Its eight types of relationship differ in three respects: how far the government accepts a plurality of institutions, how power is balanced, and how formal the relationship is.',
    },
    caution: {
      id: 'Kami tidak menemukan nama kedelapan tipe itu. Kami hanya membaca abstrak artikelnya.',
      en: 'We did not find the names of the eight types. We read only the abstract of the article.',
    },
    basis: 'seen',
    sources: ['sage-1998-01'],
    coreQuestion: {
      id: 'Seberapa terbuka, setara, dan formal hubungan antara pemerintah dan LSM?',
      en: 'How open, equal and formal is the relationship between government and NGO?',
    },
    caseReading: {
      id: 'Model ini mengajukan pertanyaan yang tidak diajukan lensa tiga peran: adakah perjanjian formal, dan siapa yang berwenang atas data dan keputusan?',
      en: 'The model asks questions that the three-role lens does not ask: is there a formal agreement, and who holds power over data and decisions?',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'part',
      how: {
        id: 'Kegiatan dikelompokkan menurut keterlibatan lembaga yang dikaji, yaitu keterangan dalam data kami yang paling dekat dengan pertanyaan tentang kesetaraan. Kami tidak mengodekan keterbukaan ataupun formalitas hubungannya.',
        en: 'The activities are grouped by the part that the organisation under study took in them, which is the information in our data that comes closest to the question of equality. We did not code openness and formality.',
      },
      names: {},
    },
  },
  'lewis-four': {
    label: {
      id: 'Empat upaya LSM menurut Lewis (dalam skripsi UNPAR)',
      en: 'Four efforts of NGOs following Lewis (as used in a UNPAR thesis)',
    },
    account: {
      id: 'Sebuah skripsi UNPAR membandingkan ECPAT Indonesia dan ECPAT Filipina menurut empat upaya yang dikaitkan dengan David Lewis (penyediaan layanan, advokasi, inovasi, serta pemantauan dan evaluasi), ditambah liberalisme sosiologis. Menurut skripsi itu, perbedaan kedua organisasi dipengaruhi oleh pariwisata, politik, dan waktu ratifikasi Protokol Opsional Konvensi Hak Anak (OPSC).',
      en: 'A UNPAR thesis compares ECPAT Indonesia and ECPAT Philippines by four efforts attributed to David Lewis (service delivery, advocacy, innovation, and monitoring and evaluation) and adds sociological liberalism. According to the thesis, tourism, politics and the date of ratification of the Optional Protocol to the Convention on the Rights of the Child (OPSC) influence the differences between the two.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak skripsi itu.',
      en: 'We read only the abstract of the thesis.',
    },
    basis: 'seen',
    sources: ['universitas-katolik-nd-01'],
    coreQuestion: {
      id: 'Apa yang dilakukan LSM pada tiap langkah perubahan?',
      en: 'What does the NGO do at each step of change?',
    },
    caseReading: {
      id: 'Skema ini membagi peran katalis menjadi advokasi, inovasi, dan pemantauan sehingga kegiatan riset lebih mudah dikenali. Kategori mitra tidak ada dalam skema ini.',
      en: 'The scheme divides the catalyst role into advocacy, innovation and monitoring, which makes research activities easier to identify. It has no category for partners.',
    },
    caseReadingBasis: 'derived',
    grouping: {
      by: 'kind',
      how: {
        id: 'Kegiatan dikelompokkan menurut jenisnya dalam data kami. Kami tidak mengodekan kegiatan menurut keempat upaya dalam kerangka ini.',
        en: 'The activities are grouped by their kind in our data. We did not code the activities by the four efforts of this framework.',
      },
      names: {},
    },
  },
  empower: {
    label: {
      id: 'Peran pengimbang, perantara, dan pemberdaya',
      en: 'Countervailing, intermediary and empowering roles',
    },
    account: {
      id: 'Sebuah skripsi UGM tentang LSM pendidikan menguji tiga peran: mengimbangi kekuasaan negara, menjadi perantara antarkelompok, dan memberdayakan masyarakat. Skripsi itu hanya menemukan dua dari ketiga peran tersebut. Temuan bahwa satu peran tidak ada juga berguna sebagai contoh.',
      en: 'A UGM thesis on an education NGO tests three roles: balancing state power, mediating between groups and empowering people. It finds only two of the three. Such a negative finding is a useful example too.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak skripsi itu. Pendapat bahwa temuan seperti itu berguna sebagai contoh berasal dari kami.',
      en: 'We read only the abstract of the thesis. That such a finding is a useful example is our own view.',
    },
    basis: 'seen',
    sources: ['universitas-gadjah-mada-2019-01'],
    coreQuestion: { id: 'Kekuasaan siapa yang berubah?', en: 'Whose power changes?' },
    caseReading: {
      id: 'Kerangka ini mempertanyakan apakah LSM yang bermitra erat dengan lembaga negara masih dapat mengimbangi kekuasaan negara.',
      en: 'The framework asks whether an NGO in a close partnership with a state body can still balance the power of the state.',
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
      id: 'Dua studi terdahulu tentang ECPAT di Indonesia memakai lensa ini. Studi pertama, dengan institusionalisme liberal, membagi peran ECPAT Indonesia menurut sektor (pemerintah, swasta, masyarakat). Studi kedua, dengan teori peran organisasi internasional, menyebut riset, advokasi, pelatihan, dan sosialisasi bersama pemerintah.',
      en: 'Two earlier studies of ECPAT in Indonesia use these lenses. The first, with liberal institutionalism, divides ECPAT Indonesia’s role by sector (government, business, community). The second, with a theory of the role of international organisations, lists research, advocacy, training and outreach together with government.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak kedua studi itu.',
      en: 'We read only the abstracts of the two studies.',
    },
    basis: 'seen',
    sources: ['universitas-diponegoro-2019-01', 'universitas-riau-2021-01'],
    coreQuestion: {
      id: 'Bagaimana lembaga internasional memudahkan kerja sama?',
      en: 'How do international institutions make cooperation easier?',
    },
    caseReading: {
      id: 'Studi pertama memperhatikan sektor yang dijangkau, sedangkan studi kedua memperhatikan apa yang dikerjakan. Sektor dan ketiga peran dapat digabungkan dalam tabel silang sederhana.',
      en: 'The first study looks at which sector is reached, the second at what is done. A simple cross-table can combine the sectors with the three roles.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
  'provider-gap': {
    label: {
      id: 'LSM sebagai penyedia alternatif (karya tahun 1995, dikutip dalam skripsi)',
      en: 'NGO as alternative provider (a 1995 work, as cited in a thesis)',
    },
    account: {
      id: 'Menurut pandangan yang lebih lama ini, yang dipakai dalam sebuah bagian skripsi, LSM bertindak karena layanan negara tidak efektif atau tidak ada, dan karena LSM dekat dengan akar rumput.',
      en: 'According to this older view, used in a section of a thesis, NGOs act because state services are ineffective or absent and because they themselves are close to the grassroots.',
    },
    caution: {
      id: 'Sebutan “penyedia alternatif” berasal dari kami: dalam bagian skripsi yang kami baca tertulis “The Best Provider”, karena layanan LSM dianggap lebih efisien dan efektif, dan rujukan ke karya tahun 1995 ada pada kalimat sebelumnya. Nama penulis karya itu tertulis “Noeleen, V. Ryker, B. Quizon, 1995”; dalam judul bagian itu tertulis “Noelen”. Kemungkinan “Noeleen” adalah nama depan, dan nama lainnya mungkin salah tulis. Kami mencari karya aslinya, tetapi tidak menemukannya.',
      en: 'The name ‘alternative provider’ is ours: the part of the thesis that we read has ‘The Best Provider’, because it holds the services of NGOs to be more efficient and effective. The reference to the 1995 work is given for the sentence before. The thesis gives the authors as ‘Noeleen, V. Ryker, B. Quizon, 1995’; the section’s own title has ‘Noelen’. ‘Noeleen’ is probably a given name, and the other names may be misspelt. We looked for the work itself but did not find it.',
    },
    basis: 'seen',
    sources: ['unidentified-student-thesis-nd-02'],
    coreQuestion: {
      id: 'Kegagalan negara apa yang diatasi LSM?',
      en: 'Which failure of the state does the NGO make up for?',
    },
    caseReading: {
      id: 'Pandangan ini menjelaskan peran pelaksana, bukan peran mitra.',
      en: 'This view explains the implementer role, not the partner role.',
    },
    caseReadingBasis: 'derived',
    grouping: null,
  },
} satisfies Records<Framework<SourceId>>;

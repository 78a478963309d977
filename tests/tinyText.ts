import type { Text } from '#data/types';

/** A text in both languages. */
export function text(id: string, en: string): Text {
  return { id, en };
}

/** Words that tell what they are, for a chart of the tiny case. */
export function say(what: string): Text {
  return text(`kata ${what}`, `word ${what}`);
}

/** What a chart says in every form. */
export function common(name: string) {
  return {
    headline: text(`Judul ${name}`, `Headline ${name}`),
    subtitle: text(`Ukuran ${name}`, `Measure of ${name}`),
    alt: text(`Uraian ${name}`, `Description of ${name}`),
    caution: text(`Perlu diingat: ${name}`, `Caution: ${name}`),
    whyNotMisleading: text(`Alasan ${name}`, `Reason of ${name}`),
    notes: [text(`Catatan ${name}`, `Note on ${name}`)],
    placeholders: {},
  };
}

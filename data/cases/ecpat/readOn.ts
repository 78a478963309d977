import type { IsoDate } from '#data/types';
import type { SourceId } from './sources';

/** Sources that were read when the evidence was corrected, after it had been gone through as a whole. */
export const readOn = {
  'bali-post-nd-01': '2026-11-29',
  'ngopibareng-nd-01': '2026-11-29',
  'koranjuri-2024-01': '2026-11-29',
  'jpnn-2022-01': '2026-11-29',
  'databoks-nd-03': '2026-11-29',
  'idn-times-2023-01': '2026-11-29',
  'internet-watch-foundation-nd-01': '2026-11-29',
  'internet-watch-foundation-nd-02': '2026-11-29',
  'digital-watch-nd-01': '2026-11-29',
  'conventus-law-nd-01': '2026-11-29',
  'agi-legal-2025-01': '2026-11-29',
  'tmi-associates-2025-01': '2026-11-29',
  'digital-policy-alert-nd-01': '2026-11-29',
  'channel9-2023-02': '2026-11-30',
  'tribunnews-2023-03': '2026-11-30',
  'medcom-nd-01': '2026-11-30',
  'ecpat-indonesia-nd-26': '2026-11-30',
  'the-shillong-times-2024-01': '2026-11-30',
  'aktualitas-2023-01': '2026-11-30',
  'databoks-2023-01': '2026-11-30',
  'headline-nd-01': '2026-11-30',
  'serat-nd-01': '2026-11-30',
  'kompas-2024-02': '2026-11-30',
  'tvonenews-2024-01': '2026-11-30',
  'antara-nd-05': '2026-11-30',
} satisfies Partial<Record<SourceId, IsoDate>>;

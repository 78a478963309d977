import type { Joined } from '#data/define';
import type { Source } from '#data/types';
import { thePaper } from './the-paper';
import { referencesAD } from './references-a-d';
import { referencesE } from './references-e';
import { referencesFP } from './references-f-p';
import { referencesRS } from './references-r-s';
import { referencesUZ } from './references-u-z';
import { newsBefore2022 } from './news-before-2022';
import { news2022 } from './news-2022';
import { news2023 } from './news-2023';
import { news2024AK } from './news-2024-a-k';
import { news2024LW } from './news-2024-l-w';
import { news20252026 } from './news-2025-2026';
import { newsUndatedAG } from './news-undated-a-g';
import { newsUndatedHM } from './news-undated-h-m';
import { newsUndatedNW } from './news-undated-n-w';
import { webPagesDated } from './web-pages-dated';
import { webPagesOfEcpatIndonesia } from './web-pages-of-ecpat-indonesia';
import { webPagesOfEcpatElsewhere } from './web-pages-of-ecpat-elsewhere';
import { webPagesUndatedAM } from './web-pages-undated-a-m';
import { webPagesUndatedNW } from './web-pages-undated-n-w';
import { reports } from './reports';
import { articlesAI } from './articles-a-i';
import { articlesJU } from './articles-j-u';
import { books } from './books';
import { statements } from './statements';
import { laws } from './laws';
import { statistics } from './statistics';
import { otherPages } from './other-pages';

/** Every page and work that the case rests on: public pages and the reference list, in one shape. */
export const sources = {
  ...thePaper,
  ...referencesAD,
  ...referencesE,
  ...referencesFP,
  ...referencesRS,
  ...referencesUZ,
  ...newsBefore2022,
  ...news2022,
  ...news2023,
  ...news2024AK,
  ...news2024LW,
  ...news20252026,
  ...newsUndatedAG,
  ...newsUndatedHM,
  ...newsUndatedNW,
  ...webPagesDated,
  ...webPagesOfEcpatIndonesia,
  ...webPagesOfEcpatElsewhere,
  ...webPagesUndatedAM,
  ...webPagesUndatedNW,
  ...reports,
  ...articlesAI,
  ...articlesJU,
  ...books,
  ...statements,
  ...laws,
  ...statistics,
  ...otherPages,
} satisfies Joined<
  [
    typeof thePaper,
    typeof referencesAD,
    typeof referencesE,
    typeof referencesFP,
    typeof referencesRS,
    typeof referencesUZ,
    typeof newsBefore2022,
    typeof news2022,
    typeof news2023,
    typeof news2024AK,
    typeof news2024LW,
    typeof news20252026,
    typeof newsUndatedAG,
    typeof newsUndatedHM,
    typeof newsUndatedNW,
    typeof webPagesDated,
    typeof webPagesOfEcpatIndonesia,
    typeof webPagesOfEcpatElsewhere,
    typeof webPagesUndatedAM,
    typeof webPagesUndatedNW,
    typeof reports,
    typeof articlesAI,
    typeof articlesJU,
    typeof books,
    typeof statements,
    typeof laws,
    typeof statistics,
    typeof otherPages,
  ],
  Source
>;

/** Id of one of them. */
export type SourceId = keyof typeof sources;

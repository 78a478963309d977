import type { Check } from './types';
import { actFollowsFromThePart } from './act-follows-from-the-part';
import { activityStandsInTheFileOfItsYear } from './activity-stands-in-the-file-of-its-year';
import { actorSaysWhyItIsListed } from './actor-says-why-it-is-listed';
import { addressParses } from './address-parses';
import { amountsAreNeverReckonedTogether } from './amounts-are-never-reckoned-together';
import { arithmeticComesOut } from './arithmetic-comes-out';
import { briefCountsFromTheRecords } from './brief-counts-from-the-records';
import { briefRestsOnKnownRecords } from './brief-rests-on-known-records';
import { cautionAllowsNoWiderTime } from './caution-allows-no-wider-time';
import { chartCanDrawItsFigures } from './chart-can-draw-its-figures';
import { chartHasOneAxis } from './chart-has-one-axis';
import { chartHasWhatItsFormNeeds } from './chart-has-what-its-form-needs';
import { chartListsAgree } from './chart-lists-agree';
import { chartPlacesEveryFigure } from './chart-places-every-figure';
import { chartWordsHaveTheirPlaceholders } from './chart-words-have-their-placeholders';
import { dateIsInTheCalendar } from './date-is-in-the-calendar';
import { dateIsNoFinerThanItsPrecision } from './date-is-no-finer-than-its-precision';
import { doiParses } from './doi-parses';
import { endIsNotBeforeStart } from './end-is-not-before-start';
import { exerciseFollowsItsRecord } from './exercise-follows-its-record';
import { exerciseGivesNoRoleAway } from './exercise-gives-no-role-away';
import { exerciseGivesNoScaleAway } from './exercise-gives-no-scale-away';
import { exerciseNumberNamesOneItem } from './exercise-number-names-one-item';
import { figureSaysHowMuch } from './figure-says-how-much';
import { forbiddenPairStaysApart } from './forbidden-pair-stays-apart';
import { helpChannelIsCleared } from './help-channel-is-cleared';
import { idIsAnAddress } from './id-is-an-address';
import { idIsDefinedOnce } from './id-is-defined-once';
import { idIsKnown } from './id-is-known';
import { lessonMinutesAddUp } from './lesson-minutes-add-up';
import { lessonRestsOnRecords } from './lesson-rests-on-records';
import { lineJoinsOneSeries } from './line-joins-one-series';
import { linkLeadsSomewhere } from './link-leads-somewhere';
import { nameOnlySourceSaysWhy } from './name-only-source-says-why';
import { nameOnlySourceShowsNoAddress } from './name-only-source-shows-no-address';
import { numbersAgreeInEveryLanguage } from './numbers-agree-in-every-language';
import { pageHasAnEntry } from './page-has-an-entry';
import { partsAddUp } from './parts-add-up';
import { quotationMarkIsCurled } from './quotation-mark-is-curled';
import { recordHasItsFields } from './record-has-its-fields';
import { scaleSharesOneMeasure } from './scale-shares-one-measure';
import { slideFitsTheWall } from './slide-fits-the-wall';
import { slideRestsOnKnownRecords } from './slide-rests-on-known-records';
import { sourceIsUsedOrListed } from './source-is-used-or-listed';
import { supersededWordStaysAQuotation } from './superseded-word-stays-a-quotation';
import { talkEndsWithHelp } from './talk-ends-with-help';
import { telephoneNumberIsCleared } from './telephone-number-is-cleared';
import { textGivesNoOrderToBuilders } from './text-gives-no-order-to-builders';
import { textHoldsNoAddress } from './text-holds-no-address';
import { textIsNotPastedFromTheOtherLanguage } from './text-is-not-pasted-from-the-other-language';
import { textIsWholeInEveryLanguage } from './text-is-whole-in-every-language';
import { universalIsLookedAt } from './universal-is-looked-at';
import { wordsFillThePlannedSeconds } from './words-fill-the-planned-seconds';

/** Every evidence rule. A test compares this list with the folder, so none is written and left out. */
export const allChecks: readonly Check[] = [
  actFollowsFromThePart,
  activityStandsInTheFileOfItsYear,
  actorSaysWhyItIsListed,
  addressParses,
  amountsAreNeverReckonedTogether,
  arithmeticComesOut,
  briefCountsFromTheRecords,
  briefRestsOnKnownRecords,
  cautionAllowsNoWiderTime,
  chartHasWhatItsFormNeeds,
  chartCanDrawItsFigures,
  chartHasOneAxis,
  chartListsAgree,
  chartPlacesEveryFigure,
  chartWordsHaveTheirPlaceholders,
  dateIsInTheCalendar,
  dateIsNoFinerThanItsPrecision,
  doiParses,
  endIsNotBeforeStart,
  exerciseFollowsItsRecord,
  exerciseGivesNoRoleAway,
  exerciseGivesNoScaleAway,
  exerciseNumberNamesOneItem,
  figureSaysHowMuch,
  forbiddenPairStaysApart,
  helpChannelIsCleared,
  idIsAnAddress,
  idIsDefinedOnce,
  idIsKnown,
  lessonMinutesAddUp,
  lessonRestsOnRecords,
  lineJoinsOneSeries,
  linkLeadsSomewhere,
  nameOnlySourceSaysWhy,
  nameOnlySourceShowsNoAddress,
  numbersAgreeInEveryLanguage,
  pageHasAnEntry,
  partsAddUp,
  quotationMarkIsCurled,
  recordHasItsFields,
  scaleSharesOneMeasure,
  slideFitsTheWall,
  slideRestsOnKnownRecords,
  sourceIsUsedOrListed,
  supersededWordStaysAQuotation,
  talkEndsWithHelp,
  telephoneNumberIsCleared,
  textGivesNoOrderToBuilders,
  textHoldsNoAddress,
  textIsNotPastedFromTheOtherLanguage,
  textIsWholeInEveryLanguage,
  universalIsLookedAt,
  wordsFillThePlannedSeconds,
];

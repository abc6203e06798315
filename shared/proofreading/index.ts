import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import type { ReportRule } from '#shared/proofreading/report-rule.ts'
import { characterConfusable } from '#shared/proofreading/rules/character-confusable.ts'
import { characterDoubled } from '#shared/proofreading/rules/character-doubled.ts'
import { characterNearPhrase } from '#shared/proofreading/rules/character-near-phrase.ts'
import { characterNearWord } from '#shared/proofreading/rules/character-near-word.ts'
import { characterSwapped } from '#shared/proofreading/rules/character-swapped.ts'
import { characterTraditional } from '#shared/proofreading/rules/character-traditional.ts'
import { characterVariant } from '#shared/proofreading/rules/character-variant.ts'
import { dateRange } from '#shared/proofreading/rules/date-range.ts'
import { dateWeekday } from '#shared/proofreading/rules/date-weekday.ts'
import { numeralAnniversary } from '#shared/proofreading/rules/numeral-anniversary.ts'
import { numeralAttendance } from '#shared/proofreading/rules/numeral-attendance.ts'
import { numeralBreakdown } from '#shared/proofreading/rules/numeral-breakdown.ts'
import { numeralDecreaseTimes } from '#shared/proofreading/rules/numeral-decrease-times.ts'
import { numeralDirection } from '#shared/proofreading/rules/numeral-direction.ts'
import { numeralFrequency } from '#shared/proofreading/rules/numeral-frequency.ts'
import { numeralGrowth } from '#shared/proofreading/rules/numeral-growth.ts'
import { numeralProgress } from '#shared/proofreading/rules/numeral-progress.ts'
import { numeralRate } from '#shared/proofreading/rules/numeral-rate.ts'
import { numeralRateOverHundred } from '#shared/proofreading/rules/numeral-rate-over-hundred.ts'
import { numeralTotal } from '#shared/proofreading/rules/numeral-total.ts'
import { dateFiveYearPlan } from '#shared/proofreading/rules/date-five-year-plan.ts'
import { dateImpossible } from '#shared/proofreading/rules/date-impossible.ts'
import { enumerationCount } from '#shared/proofreading/rules/enumeration-count.ts'
import { grammarMixed } from '#shared/proofreading/rules/grammar-mixed.ts'
import { numberingMarks } from '#shared/proofreading/rules/numbering-marks.ts'
import { numeralAdjacent } from '#shared/proofreading/rules/numeral-adjacent.ts'
import { numeralApproximateDoubled } from '#shared/proofreading/rules/numeral-approximate-doubled.ts'
import { numeralFullWidth } from '#shared/proofreading/rules/numeral-full-width.ts'
import { numeralLogic } from '#shared/proofreading/rules/numeral-logic.ts'
import { numeralPercentMark } from '#shared/proofreading/rules/numeral-percent-mark.ts'
import { numeralSeveralAfterDigits } from '#shared/proofreading/rules/numeral-several-after-digits.ts'
import { numeralShortYear } from '#shared/proofreading/rules/numeral-short-year.ts'
import { numeralYearForm } from '#shared/proofreading/rules/numeral-year-form.ts'
import { particleDe } from '#shared/proofreading/rules/particle-de.ts'
import { punctuationColonTwice } from '#shared/proofreading/rules/punctuation-colon-twice.ts'
import { punctuationCommaDunhao } from '#shared/proofreading/rules/punctuation-comma-dunhao.ts'
import { punctuationDocumentNumber } from '#shared/proofreading/rules/punctuation-document-number.ts'
import { punctuationDunhaoBetweenQuotes } from '#shared/proofreading/rules/punctuation-dunhao-between-quotes.ts'
import { punctuationEllipsisDash } from '#shared/proofreading/rules/punctuation-ellipsis-dash.ts'
import { punctuationHalfWidth } from '#shared/proofreading/rules/punctuation-half-width.ts'
import { punctuationHeadingEnd } from '#shared/proofreading/rules/punctuation-heading-end.ts'
import { punctuationLineStart } from '#shared/proofreading/rules/punctuation-line-start.ts'
import { punctuationMissingDunhao } from '#shared/proofreading/rules/punctuation-missing-dunhao.ts'
import { punctuationMisplaced } from '#shared/proofreading/rules/punctuation-misplaced.ts'
import { punctuationNestedBookMarks } from '#shared/proofreading/rules/punctuation-nested-book-marks.ts'
import { punctuationPairs } from '#shared/proofreading/rules/punctuation-pairs.ts'
import { punctuationParagraphEnd } from '#shared/proofreading/rules/punctuation-paragraph-end.ts'
import { punctuationQuoteStyle } from '#shared/proofreading/rules/punctuation-quote-style.ts'
import { punctuationRange } from '#shared/proofreading/rules/punctuation-range.ts'
import { punctuationRepeated } from '#shared/proofreading/rules/punctuation-repeated.ts'
import { reportHalfYear } from '#shared/proofreading/rules/report-half-year.ts'
import { reportOrdinals } from '#shared/proofreading/rules/report-ordinals.ts'
import { reportPercentForm } from '#shared/proofreading/rules/report-percent-form.ts'
import { reportQuotesAroundTerm } from '#shared/proofreading/rules/report-quotes-around-term.ts'
import { reportRepeatedSentence } from '#shared/proofreading/rules/report-repeated-sentence.ts'
import { reportSimilarNames } from '#shared/proofreading/rules/report-similar-names.ts'
import { reportSpelling } from '#shared/proofreading/rules/report-spelling.ts'
import { residueAssistant } from '#shared/proofreading/rules/residue-assistant.ts'
import { residueMarkup } from '#shared/proofreading/rules/residue-markup.ts'
import { residueLostFigure } from '#shared/proofreading/rules/residue-lost-figure.ts'
import { residueMask } from '#shared/proofreading/rules/residue-mask.ts'
import { residueMaskedWord } from '#shared/proofreading/rules/residue-masked-word.ts'
import { residuePayMarker } from '#shared/proofreading/rules/residue-pay-marker.ts'
import { residueSourceLine } from '#shared/proofreading/rules/residue-source-line.ts'
import { residueWebAddress } from '#shared/proofreading/rules/residue-web-address.ts'
import { styleVagueQuantity } from '#shared/proofreading/rules/style-vague-quantity.ts'
import { termCollocation } from '#shared/proofreading/rules/term-collocation.ts'
import { termComponentsHint } from '#shared/proofreading/rules/term-components-hint.ts'
import { termComponents } from '#shared/proofreading/rules/term-components.ts'
import { termIncomplete } from '#shared/proofreading/rules/term-incomplete.ts'
import { termPreferred } from '#shared/proofreading/rules/term-preferred.ts'
import { termRedundant } from '#shared/proofreading/rules/term-redundant.ts'
import { termRegulationTitle } from '#shared/proofreading/rules/term-regulation-title.ts'
import { termSuperseded } from '#shared/proofreading/rules/term-superseded.ts'
import { termUsage } from '#shared/proofreading/rules/term-usage.ts'
import { whiteSpaceInside } from '#shared/proofreading/rules/white-space-inside.ts'
import { wordClausesRepeated } from '#shared/proofreading/rules/word-clauses-repeated.ts'
import { wordDoubled } from '#shared/proofreading/rules/word-doubled.ts'
import { wordEtc } from '#shared/proofreading/rules/word-etc.ts'
import { wordListedTwice } from '#shared/proofreading/rules/word-listed-twice.ts'
import { wordRepeated } from '#shared/proofreading/rules/word-repeated.ts'
import { wordWashed } from '#shared/proofreading/rules/word-washed.ts'

/** Every rule of the proofreader. Where findings of equal weight share characters, the earlier rule speaks. */
export const PROOFREADING_RULES: readonly ProofreadingRule[] = [
  residuePayMarker,
  residueMarkup,
  residueSourceLine,
  residueAssistant,
  residueWebAddress,
  residueMask,
  residueMaskedWord,
  residueLostFigure,
  termIncomplete,
  characterConfusable,
  characterTraditional,
  characterNearPhrase,
  characterSwapped,
  characterDoubled,
  wordDoubled,
  dateFiveYearPlan,
  dateImpossible,
  dateWeekday,
  dateRange,
  numeralRateOverHundred,
  numeralBreakdown,
  numeralTotal,
  numeralProgress,
  numeralAnniversary,
  numeralAttendance,
  numeralRate,
  numeralGrowth,
  numeralDirection,
  numeralFrequency,
  enumerationCount,
  numeralDecreaseTimes,
  punctuationLineStart,
  punctuationHalfWidth,
  punctuationRepeated,
  punctuationPairs,
  punctuationDunhaoBetweenQuotes,
  punctuationNestedBookMarks,
  punctuationEllipsisDash,
  punctuationDocumentNumber,
  punctuationMisplaced,
  punctuationCommaDunhao,
  punctuationMissingDunhao,
  punctuationQuoteStyle,
  punctuationRange,
  punctuationColonTwice,
  punctuationHeadingEnd,
  numberingMarks,
  whiteSpaceInside,
  numeralPercentMark,
  numeralFullWidth,
  numeralApproximateDoubled,
  numeralSeveralAfterDigits,
  numeralYearForm,
  numeralShortYear,
  numeralAdjacent,
  numeralLogic,
  particleDe,
  termRedundant,
  termComponents,
  termUsage,
  termCollocation,
  grammarMixed,
  wordEtc,
  wordListedTwice,
  wordRepeated,
  wordClausesRepeated,
  wordWashed,
  characterVariant,
  characterNearWord,
  termSuperseded,
  termPreferred,
  styleVagueQuantity,
  punctuationParagraphEnd,
  termRegulationTitle,
  termComponentsHint,
]

/** Rules that compare what stands in different places of the report. */
export const REPORT_RULES: readonly ReportRule[] = [
  reportQuotesAroundTerm,
  reportSpelling,
  reportPercentForm,
  reportRepeatedSentence,
  reportSimilarNames,
  reportOrdinals,
  reportHalfYear,
]

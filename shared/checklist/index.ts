import type { ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { achievementsPresent } from '#shared/checklist/rules/achievements-present.ts'
import { causesPresent } from '#shared/checklist/rules/causes-present.ts'
import { closingPresent } from '#shared/checklist/rules/closing-present.ts'
import { countConsistency } from '#shared/checklist/rules/count-consistency.ts'
import { enumerationOrder } from '#shared/checklist/rules/enumeration-order.ts'
import { enumerationPromise } from '#shared/checklist/rules/enumeration-promise.ts'
import { firstPerson } from '#shared/checklist/rules/first-person.ts'
import { headingLevels } from '#shared/checklist/rules/heading-levels.ts'
import { lastYearRectification } from '#shared/checklist/rules/last-year-rectification.ts'
import { leadPresent } from '#shared/checklist/rules/lead-present.ts'
import { measuresPresent } from '#shared/checklist/rules/measures-present.ts'
import { openBlanks } from '#shared/checklist/rules/open-blanks.ts'
import { ownIdentity } from '#shared/checklist/rules/own-identity.ts'
import { ownUnit } from '#shared/checklist/rules/own-unit.ts'
import { ownWords } from '#shared/checklist/rules/own-words.ts'
import { problemsPresent } from '#shared/checklist/rules/problems-present.ts'
import { reportLength } from '#shared/checklist/rules/report-length.ts'
import { sectionShares } from '#shared/checklist/rules/section-shares.ts'
import { signOffPresent } from '#shared/checklist/rules/sign-off-present.ts'
import { titleWithYear } from '#shared/checklist/rules/title-with-year.ts'
import { yearConsistency } from '#shared/checklist/rules/year-consistency.ts'
import { aspectsCovered } from '#shared/checklist/rules/aspects-covered.ts'
import { mustMention } from '#shared/checklist/rules/must-mention.ts'
import { problemCount } from '#shared/checklist/rules/problem-count.ts'
import { problemMeasures } from '#shared/checklist/rules/problem-measures.ts'
import { readingTime } from '#shared/checklist/rules/reading-time.ts'
import { salutationPresent } from '#shared/checklist/rules/salutation-present.ts'
import { sectionOrder } from '#shared/checklist/rules/section-order.ts'
import { sectionsPresent } from '#shared/checklist/rules/sections-present.ts'

/** Every rule of the checklist, in the order shown: the parts of the report first, then how they are written. */
export const CHECKLIST_RULES: readonly ChecklistRule[] = [
  titleWithYear,
  salutationPresent,
  leadPresent,
  achievementsPresent,
  lastYearRectification,
  problemsPresent,
  causesPresent,
  measuresPresent,
  sectionsPresent,
  aspectsCovered,
  closingPresent,
  signOffPresent,
  sectionOrder,
  sectionShares,
  reportLength,
  readingTime,
  problemCount,
  problemMeasures,
  openBlanks,
  ownIdentity,
  ownUnit,
  ownWords,
  yearConsistency,
  countConsistency,
  enumerationOrder,
  enumerationPromise,
  firstPerson,
  headingLevels,
  mustMention,
]

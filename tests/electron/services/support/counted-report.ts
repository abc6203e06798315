import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

/** Some 12,000 characters, a long report. */
const BULK = '持续保存，随时断电。'.repeat(1200)

/** A report that says how many times it was written. */
export function countedReport(count: number): ReportDocument {
  return reportWith(`${count} ${BULK}`)
}

/** The count in a report; NaN where the text is not one that `countedReport` made. */
export function countIn({ blocks }: ReportDocument): number {
  const [count, bulk] = (blocks[1] === undefined ? '' : blockText(blocks[1])).split(' ')
  return bulk === BULK ? Number(count) : Number.NaN
}

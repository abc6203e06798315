import { countingIds } from '#shared/base/branded-ids.ts'
import type { DividedReport } from '#shared/checklist/passages.ts'
import { outlineOf } from '#shared/document/outline.ts'
import { importText } from '#shared/text-import/import-text.ts'

/** A report from plain text, a block a line, and how it is divided. */
export function dividedReport(...lines: string[]): DividedReport {
  const { document } = importText(lines.join('\n'), { ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
  return { report: document, outline: outlineOf(document) }
}

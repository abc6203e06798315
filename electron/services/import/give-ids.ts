import type { BlankId, IdSource } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { Inline } from '#shared/document/inline.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

/** The report with ids from another source, in reading order; equal to what import would have made with that source. */
export function giveIds(report: ImportedReport, ids: IdSource): ImportedReport {
  const blankIds = new Map<BlankId, BlankId>()
  const inlines = (content: readonly Inline[]) =>
    content.map((inline): Inline => {
      if (inline.type === 'text') return inline
      const id = ids.blankId()
      blankIds.set(inline.id, id)
      return { ...inline, id }
    })
  const block = (old: Block): Block => {
    const id = ids.blockId()
    if (old.type === 'heading') return { ...old, id, content: inlines(old.content), runIn: inlines(old.runIn) }
    if (old.type === 'table') return { ...old, id, rows: old.rows.map((row) => row.map(inlines)) }
    return { ...old, id, content: inlines(old.content) }
  }
  const document = { ...report.document, id: ids.draftId(), blocks: report.document.blocks.map(block) }
  return { ...report, document, blanks: report.blanks.map((blank) => ({ ...blank, blankId: blankIds.get(blank.blankId) ?? blank.blankId })) }
}

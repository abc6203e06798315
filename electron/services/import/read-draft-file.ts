import { type Result, fail, ok } from '#shared/base/result.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import { excerptBounds } from '#shared/document/excerpt-bounds.ts'
import { blankLabel, isOpenBlank } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import type { ImportedBlank, ImportedReport } from '#shared/text-import/imported-report.ts'
import { keyIdOf } from '#electron/services/password/cipher.ts'
import { DRAFT_NEWER } from '#electron/services/drafts/draft-errors.ts'
import { decodeDraft } from '#electron/services/drafts/draft-file.ts'
import { DRAFT_SEALED, DRAFT_UNREADABLE } from '#electron/services/import/import-errors.ts'

/**
 * A draft file as an imported report: a block's line is its place in the report, from 1; a blank reads 〔hint〕; nothing is residue.
 * Errors: `newer-version`, `damaged`, `sealed`.
 */
export function readDraftAsImport(bytes: Uint8Array): Result<ImportedReport> {
  if (keyIdOf(bytes) !== null) return fail(DRAFT_SEALED)
  const reading = decodeDraft(bytes)
  if (reading.state === 'newer-version') return fail(DRAFT_NEWER)
  if (reading.state === 'damaged') return fail(DRAFT_UNREADABLE)
  const { document } = reading.draft
  return ok({ document, blockLines: document.blocks.map((_, index) => index + 1), blanks: openBlanks(document), residue: [], warnings: [] })
}

function openBlanks(document: ReportDocument): ImportedBlank[] {
  return document.blocks.flatMap((block, index) => {
    const shown = blockText(block)
    const blanks: ImportedBlank[] = []
    let at = 0
    for (const inline of blockInlines(block)) {
      const text = inline.type === 'text' ? inline.text : (inline.value ?? blankLabel(inline.hint))
      if (isOpenBlank(inline)) {
        const excerpt = shown.slice(...excerptBounds(shown, at, at + text.length))
        blanks.push({ blankId: inline.id, text, kind: inline.kind, line: index + 1, excerpt })
      }
      at += text.length
    }
    return blanks
  })
}

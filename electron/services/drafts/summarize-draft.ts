import type { Draft, DraftSummary } from '#shared/contract/draft.ts'
import type { DraftOrigin } from '#electron/services/drafts/draft-file.ts'
import { isOpenBlank } from '#shared/document/inline.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText, listBlanks } from '#shared/document/visit.ts'

/** Characters of the first words that stand in for a missing title. */
const FIRST_WORDS = 20

const ORIGIN_NAMES: Readonly<Record<DraftOrigin, string>> = { conflict: '（另存的一份）', recovered: '（找回的一份）', copy: '（复制的一份）' }

/** What the list of drafts shows of a draft. */
export function summarizeDraft(draft: Draft, origin: DraftOrigin | null): DraftSummary {
  const { document, savedAt } = draft
  const outline = outlineOf(document)
  return {
    state: 'readable',
    id: document.id,
    title: (outline.title ?? firstWords(document)) + (origin === null ? '' : ORIGIN_NAMES[origin]),
    reportType: document.reportType,
    savedAt,
    chars: outline.chars,
    openBlanks: listBlanks(document).filter(({ blank }) => isOpenBlank(blank)).length,
  }
}

function firstWords(document: ReportDocument): string {
  for (const block of document.blocks) {
    const characters = [...blockText(block).trim()]
    if (characters.length > FIRST_WORDS) return `${characters.slice(0, FIRST_WORDS).join('')}……`
    if (characters.length > 0) return characters.join('')
  }
  return '没有写标题的草稿'
}

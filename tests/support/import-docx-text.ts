import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { inlineText } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { buildDocx, type DocxParts } from '#tests/support/build-docx.ts'

export function importParts(parts: DocxParts | string): ImportedReport {
  const imported = importDocx(buildDocx(parts), { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
  if (!imported.ok) throw new Error(`${imported.error.code}: ${imported.error.what}`)
  return imported.value
}

/** The blocks in short: `h1 一、主要做法 | 正文`, `p 正文`, `table 甲,乙;丙,丁`. */
export function blocksInShort({ document }: ImportedReport): string[] {
  const numbers = numberHeadings(document.blocks)
  return document.blocks.map((block) => {
    if (block.type === 'table') return `table ${block.rows.map((row) => row.map(inlineText).join(',')).join(';')}`
    if (block.type !== 'heading') return `${block.type === 'paragraph' ? 'p' : block.type} ${inlineText(block.content)}`
    const runIn = inlineText(block.runIn)
    return `h${block.level} ${numbers.get(block.id)}${inlineText(block.content)}${runIn === '' ? '' : ` | ${runIn}`}`
  })
}

/** What the user is told about the Word file. */
export function wordMessages({ warnings }: ImportedReport): string[] {
  return warnings.filter(({ kind }) => kind === 'word').map(({ message }) => message)
}

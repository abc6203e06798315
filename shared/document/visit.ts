import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { type BlankInline, inlineText } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/** White space, and the first half of a character of two units. */
const NOT_COUNTED = /\s|[\ud800-\udbff](?=[\udc00-\udfff])/g

/** Characters as every count in the app means them: code points without white space. */
export function countChars(text: string): number {
  return text.length - (text.match(NOT_COUNTED)?.length ?? 0)
}

/** The text of a block as a reader sees it, without the heading number. */
export function blockText(block: Block): string {
  return inlineText(blockInlines(block))
}

export interface BlankPlace {
  readonly block: Block
  readonly blockIndex: number
  readonly blank: BlankInline
}

/** Every blank of the report in reading order, filled ones included. */
export function listBlanks(report: Pick<ReportDocument, 'blocks'>): BlankPlace[] {
  const places: BlankPlace[] = []
  report.blocks.forEach((block, blockIndex) => {
    for (const inline of blockInlines(block)) if (inline.type === 'blank') places.push({ block, blockIndex, blank: inline })
  })
  return places
}

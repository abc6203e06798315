import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { type BlankInline, inlineText } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/** Characters as every count in the app means them: code points without white space. */
export function countChars(text: string): number {
  let n = 0
  for (const char of text) if (!/\s/u.test(char)) n++
  return n
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

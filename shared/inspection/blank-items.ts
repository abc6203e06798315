import type { Block } from '#shared/document/blocks.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import { inlineText, isOpenBlank } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { BlankItem } from '#shared/inspection/inspection.ts'

/** UTF-16 units of text shown on either side of a blank. */
const CONTEXT = 10

/** Every blank of the report in reading order, with its surroundings for lists. */
export function blankItems(report: Pick<ReportDocument, 'blocks'>): BlankItem[] {
  const numbers = numberHeadings(report.blocks)
  let number: string | null = null
  return report.blocks.flatMap((block) => {
    number = numbers.get(block.id) ?? number
    return itemsOf(block, placeOf(block, number))
  })
}

function placeOf(block: Block, number: string | null): string {
  switch (block.type) {
    case 'title':
    case 'subtitle':
    case 'salutation':
      return '题下'
    case 'signature':
    case 'date':
    case 'attachmentNote':
      return '落款'
    default:
      return number ?? '开头'
  }
}

function itemsOf(block: Block, place: string): BlankItem[] {
  const inlines = blockInlines(block)
  const texts = inlines.map((inline) => inlineText([inline]))
  const whole = texts.join('')
  const items: BlankItem[] = []
  let at = 0
  for (const [i, inline] of inlines.entries()) {
    const end = at + (texts[i] ?? '').length
    if (inline.type === 'blank')
      items.push({
        blankId: inline.id,
        blockId: block.id,
        kind: inline.kind,
        hint: inline.hint,
        filled: !isOpenBlank(inline),
        before: whole.slice(Math.max(0, at - CONTEXT), at),
        after: whole.slice(end, end + CONTEXT),
        place,
      })
    at = end
  }
  return items
}

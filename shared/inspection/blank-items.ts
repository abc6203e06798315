import { attachmentRoles } from '#shared/document/attachment-pages.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import { inlineText, isOpenBlank } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import { perBlock } from '#shared/document/per-block.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import type { BlankItem } from '#shared/inspection/inspection.ts'

/** UTF-16 units of text shown on either side of a blank. */
const CONTEXT = 10

/** Every blank of the report in reading order, with its surroundings for lists. */
export function blankItems(report: Pick<ReportDocument, 'blocks'>): BlankItem[] {
  const numbers = numberHeadings(report.blocks)
  const roles = attachmentRoles(report.blocks, blockText)
  let number: string | null = null
  const blanks = blanksIn(report.blocks)
  return report.blocks.flatMap((block, i) => {
    number = roles.get(i) === 'mark' ? blockText(block).replace(/[\s：:]/gu, '') : (numbers.get(block.id) ?? number)
    const place = placeOf(block, number)
    return blanks[i]?.(place) ?? []
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

/** The blanks of a block by where it stands; made anew only where that has changed. */
const blanksIn = perBlock((block) => {
  let last: { readonly place: string; readonly items: readonly BlankItem[] } | null = null
  return (place: string) => {
    if (last?.place !== place) last = { place, items: itemsOf(block, place) }
    return last.items
  }
})

function itemsOf(block: Block, place: string): readonly BlankItem[] {
  const inlines = blockInlines(block)
  if (inlines.every(({ type }) => type === 'text')) return []
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

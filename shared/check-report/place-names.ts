import type { BlockId } from '#shared/base/branded-ids.ts'
import { attachmentRoles } from '#shared/document/attachment-pages.ts'
import type { Block } from '#shared/document/blocks.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import { blockText } from '#shared/document/visit.ts'

/**
 * Where each block stands, as a reader of the printed report finds it: the numbers of its section and sub-section, and its paragraph
 * counted from the section's heading: 二、（一）第2段. Before the first heading: 开头第1段; the title and what stands under it: 题下.
 * In an attachment the name of the attachment stands before: 附件1二、第2段.
 */
export function placeNames(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  const numbers = numberHeadings(blocks)
  const places = new Map<BlockId, string>()
  const roles = attachmentRoles(blocks, blockText)
  let attachment = ''
  let section = ''
  let part = ''
  let paragraph = 0
  for (const [index, block] of blocks.entries()) {
    if (roles.get(index) === 'mark') {
      attachment = blockText(block).replace(/[\s：:]/gu, '')
      section = part = ''
      paragraph = 0
    }
    const number = numbers.get(block.id)
    if (block.type === 'heading' && block.level <= 2) {
      if (block.level === 1) section = number ?? ''
      part = block.level === 1 ? '' : (number ?? '')
      paragraph = 0
      places.set(block.id, `${attachment}${section}${part}标题`)
    } else if (roles.has(index)) places.set(block.id, `${attachment}标题`)
    else if (block.type === 'title' || block.type === 'subtitle' || block.type === 'salutation') places.set(block.id, '题下')
    else if (block.type === 'signature' || block.type === 'date' || block.type === 'attachmentNote') places.set(block.id, '落款')
    else {
      paragraph++
      places.set(block.id, `${attachment}${section === '' ? (attachment === '' ? '开头' : '') : section + part}第${paragraph}段`)
    }
  }
  return places
}

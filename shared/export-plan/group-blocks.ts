import { attachmentRoles } from '#shared/document/attachment-pages.ts'
import type { Block, ContentBlock } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import { blockText } from '#shared/document/visit.ts'

/** Blocks that are printed together: the title block, the note on attachments, the signature with its date, or a single block. */
export type PrintedGroup =
  | { readonly kind: 'front' | 'attachment' | 'sign-off'; readonly blocks: readonly ContentBlock[] }
  | { readonly kind: 'attachment-mark' | 'attachment-title'; readonly block: ContentBlock }
  | { readonly kind: 'line'; readonly block: Block }

/**
 * The blocks in printed order. Lines without text are left out, but for the writer's own empty paragraphs between two others;
 * those at the edges (under the title, before the note on attachments, before the signature, at the ends) give way to the standard's blank line.
 */
export function groupBlocks(blocks: readonly Block[]): PrintedGroup[] {
  const printed = withoutEdgeBlanks(blocks.filter((block) => !isUnusedLine(block)))
  const roles = attachmentRoles(printed, blockText)
  const frontEnd = findFrontEnd(printed)
  const front = printed.slice(0, frontEnd).filter((block) => isContent(block))
  const groups: PrintedGroup[] = front.length > 0 ? [{ kind: 'front', blocks: front }] : []
  for (const [index, block] of printed.entries()) {
    const role = roles.get(index)
    if (index < frontEnd) continue
    if (role !== undefined && isContent(block)) groups.push({ kind: `attachment-${role}`, block })
    else if (!isBlankUnderAttachmentHead(block, groups.at(-1))) addToGroups(groups, block)
  }
  return groups
}

function addToGroups(groups: PrintedGroup[], block: Block): void {
  const kind = groupKind(block)
  const last = groups.at(-1)
  if (kind === 'line' || !isContent(block)) groups.push({ kind: 'line', block })
  else if (last?.kind === kind) groups[groups.length - 1] = { kind, blocks: [...last.blocks, block] }
  else groups.push({ kind, blocks: [block] })
}

/** Under 附件1 and its title the standard's own blank lines stand. */
function isBlankUnderAttachmentHead(block: Block, last: PrintedGroup | undefined): boolean {
  return isBlankParagraph(block) && (last?.kind === 'attachment-mark' || last?.kind === 'attachment-title')
}

/**
 * Title and the lines under it. A name or a date between the title and the text belongs to the title block (标题下署名、日期),
 * unless no text follows: then it is the sign-off of a report still to be written.
 */
function findFrontEnd(blocks: readonly Block[]): number {
  const firstText = blocks.findIndex((block) => !['title', 'subtitle', 'signature', 'date'].includes(block.type))
  const title = blocks.findIndex((block) => block.type === 'title')
  // A title behind the text heads an attachment, not the report.
  if (title < 0 || (firstText >= 0 && title > firstText)) return 0
  if (firstText >= 0) return firstText
  const firstSignOff = blocks.findIndex((block) => block.type === 'signature' || block.type === 'date')
  return firstSignOff < 0 ? blocks.length : firstSignOff
}

function groupKind(block: Block): 'attachment' | 'sign-off' | 'line' {
  if (block.type === 'attachmentNote') return 'attachment'
  return block.type === 'signature' || block.type === 'date' ? 'sign-off' : 'line'
}

function withoutEdgeBlanks(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let pending: Block[] = []
  for (const block of blocks) {
    if (isBlankParagraph(block)) {
      pending.push(block)
      continue
    }
    const before = out.at(-1)
    const atEdge = !before || before.type === 'title' || before.type === 'subtitle' || groupKind(block) !== 'line' || block.type === 'subtitle'
    if (!atEdge) out.push(...pending)
    pending = []
    out.push(block)
  }
  return out
}

function isContent(block: Block): block is ContentBlock {
  return block.type !== 'heading' && block.type !== 'table'
}

function isEmpty(block: Block): boolean {
  return isContent(block) && inlineText(block.content).trim() === ''
}

function isBlankParagraph(block: Block): boolean {
  return block.type === 'paragraph' && isEmpty(block)
}

/** A line that exists only to be filled in (title, signature …) and was not. */
function isUnusedLine(block: Block): boolean {
  return block.type !== 'paragraph' && isEmpty(block)
}

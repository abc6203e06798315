import { $getRoot } from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { type Outline, type OutlineSection, allSections, outlineOf } from '#shared/document/outline.ts'
import { $lexicalToReport } from '#renderer/editor/document-bridge/lexical-to-report.ts'

/** The sections that stand beside this one under the same heading, in order: in the report, or in the attachment that holds it. */
function siblingsOf({ sections, attachments }: Outline, blockId: BlockId): readonly OutlineSection[] {
  return [sections, ...attachments.map((attachment) => attachment.sections)].map((of) => siblingsAmong(of, blockId)).find((of) => of.length > 0) ?? []
}

function siblingsAmong(sections: readonly OutlineSection[], blockId: BlockId): readonly OutlineSection[] {
  if (sections.some((section) => section.blockId === blockId)) return sections
  for (const section of sections) {
    const found = siblingsAmong(section.children, blockId)
    if (found.length > 0) return found
  }
  return []
}

/** The innermost section that holds the block at this index. */
export function sectionAt(outline: Pick<Outline, 'sections' | 'attachments'>, index: number): OutlineSection | null {
  return allSections(outline).findLast((section) => section.start <= index && index < section.end) ?? null
}

/** Moves a section with all that belongs to it past its neighbour of the same level. False at the edge. */
export function $moveSection(blockId: BlockId, direction: 'up' | 'down'): boolean {
  const siblings = siblingsOf(outlineOf({ blocks: $lexicalToReport() }), blockId)
  const at = siblings.findIndex((section) => section.blockId === blockId)
  const section = siblings[at]
  const neighbour = siblings[direction === 'up' ? at - 1 : at + 1]
  if (section === undefined || neighbour === undefined) return false
  if (direction === 'up') $moveBlocks(section.start, section.end, neighbour.start)
  else $moveBlocks(neighbour.start, neighbour.end, section.start)
  return true
}

/** Moves a section before another of the same parent, or behind the last of them (null). False when they are not siblings. */
export function $moveSectionBefore(blockId: BlockId, before: BlockId | null): boolean {
  const siblings = siblingsOf(outlineOf({ blocks: $lexicalToReport() }), blockId)
  const section = siblings.find((sibling) => sibling.blockId === blockId)
  const target = before === null ? siblings.at(-1) : siblings.find((sibling) => sibling.blockId === before)
  if (section === undefined || target === undefined || target === section) return false
  $moveBlocks(section.start, section.end, before === null ? target.end : target.start)
  return true
}

/** Moves blocks [start, end) so that they stand before the block that is at `to` now. */
function $moveBlocks(start: number, end: number, to: number): void {
  const children = $getRoot().getChildren()
  const moving = children.slice(start, end)
  const anchor = children[to]
  for (const node of moving) {
    if (anchor === undefined) $getRoot().append(node)
    else anchor.insertBefore(node, false)
  }
}

import type { Block } from '#shared/document/blocks.ts'
import { blankLabel, type Inline } from '#shared/document/inline.ts'

/** Part of a content, by UTF-16 units of its shown text. An open blank is taken when any of its text is; part of a filled one is just those words. */
function sliceInlines(content: readonly Inline[], start: number, end: number): Inline[] {
  const out: Inline[] = []
  let at = 0
  for (const inline of content) {
    const text = inline.type === 'text' ? inline.text : (inline.value ?? blankLabel(inline.hint))
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, text.length)
    const isWhole = from === 0 && to === text.length
    const isWords = inline.type === 'text' || (inline.value !== undefined && !isWhole)
    if (from < to) out.push(isWords ? { type: 'text', text: text.slice(from, to) } : inline)
    at += text.length
  }
  return out
}

function length(content: readonly Inline[]): number {
  return content.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text : (inline.value ?? blankLabel(inline.hint))).length, 0)
}

/**
 * Part of a block, by UTF-16 units of its shown text. A block that is not taken from its start loses its style
 * (half a heading is no heading); tables are taken whole.
 */
export function sliceBlock(block: Block, start: number, end: number): Block {
  if (block.type === 'table') return block
  if (block.type !== 'heading') {
    const content = sliceInlines(block.content, start, end)
    return start === 0 ? { ...block, content } : { type: 'paragraph', id: block.id, content }
  }
  const own = length(block.content)
  const content = sliceInlines(block.content, start, end)
  const runIn = sliceInlines(block.runIn, Math.max(start - own, 0), end - own)
  return start === 0 ? { ...block, content, runIn } : { type: 'paragraph', id: block.id, content: [...content, ...runIn] }
}

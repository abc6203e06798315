import type { BlockId } from '#shared/base/branded-ids.ts'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { blankLabel } from '#shared/document/inline.ts'

/** A stretch of a block, in UTF-16 units of its shown text. */
export interface TextMatch {
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
}

/** Stands for the label of an open blank while searching: a blank is not text and is never matched or replaced. */
const NO_TEXT = '￼'

/**
 * Upper and lower case and both widths of letters, digits and punctuation are the same when searching. Length-preserving, so
 * that an offset in the folded text is one in the text: the few letters whose small form is longer (İ) stay as they are.
 */
function fold(text: string): string {
  return text.replace(/[^\u3000-\u9fff]/gu, (c) => {
    const narrow = c >= '！' && c <= '～' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c
    const small = narrow.toLowerCase()
    return small.length === c.length ? small : narrow
  })
}

/** Every occurrence of `query` in reading order, without overlaps. An empty query has none. */
export function findMatches(blocks: readonly Block[], query: string): TextMatch[] {
  const needle = fold(query)
  if (needle === '') return []
  const matches: TextMatch[] = []
  for (const block of blocks) {
    if (block.type === 'table') continue
    const text = blockInlines(block)
      .map((inline) => (inline.type === 'text' ? inline.text : (inline.value ?? NO_TEXT.repeat(blankLabel(inline.hint).length))))
      .join('')
    const folded = fold(text)
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length))
      matches.push({ blockId: block.id, start: at, end: at + needle.length })
  }
  return matches
}

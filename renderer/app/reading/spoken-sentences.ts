import type { BlockId } from '#shared/base/branded-ids.ts'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { blankLabel } from '#shared/document/inline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'

/** A sentence to be read out, and where it stands: UTF-16 units of its block's shown text. */
export interface SpokenSentence {
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
  /** What is said: with the heading's number, and for an open blank its hint. */
  readonly text: string
}

const SENTENCE = /[^。！？；]*[。！？；]+[”’）》]*|[^。！？；]+$/gu

/** The sentences of a report in reading order. Tables are left out. */
export function spokenSentences(blocks: readonly Block[]): SpokenSentence[] {
  const numbers = numberHeadings(blocks)
  return blocks.flatMap((block) => {
    if (block.type === 'table') return []
    const number = numbers.get(block.id) ?? ''
    const text = blockInlines(block)
      .map((inline) => (inline.type === 'text' ? inline.text : (inline.value ?? blankLabel(inline.hint))))
      .join('')
    return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
      sentence.trim() === ''
        ? []
        : [{ blockId: block.id, start: index, end: index + sentence.length, text: (index === 0 ? number : '') + sentence.replace(/[〔〕]/gu, '') }],
    )
  })
}

/** The sentence that holds a place, or the next one behind it; 0 without a place. */
export function sentenceAt(sentences: readonly SpokenSentence[], place: { readonly blockId: BlockId; readonly offset: number } | null): number {
  if (place === null) return 0
  const inBlock = sentences.findIndex((sentence) => sentence.blockId === place.blockId && place.offset < sentence.end)
  if (inBlock >= 0) return inBlock
  const last = sentences.findLastIndex((sentence) => sentence.blockId === place.blockId)
  return last >= 0 && last + 1 < sentences.length ? last + 1 : 0
}

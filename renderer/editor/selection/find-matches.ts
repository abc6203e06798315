import type { BlockId } from '#shared/base/branded-ids.ts'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { blankLabel, type Inline } from '#shared/document/inline.ts'

/** A stretch of a block, in UTF-16 units of its shown text. */
export interface TextMatch {
  readonly blockId: BlockId
  readonly start: number
  readonly end: number
}

/** Stands for the label of an open blank while searching: a blank is not text and is never matched or replaced. */
const NO_TEXT = '￼'

/** What counts as the same, and where to look. */
export interface FindOptions {
  /** 全字匹配: a match starts and ends between words. */
  readonly wholeWord: boolean
  /** 区分大小写 */
  readonly matchCase: boolean
  /** 区分全半角 */
  readonly matchWidth: boolean
  /** The query is a regular expression; width is told apart then. */
  readonly regex: boolean
  /** 只在标题中找 */
  readonly headingsOnly: boolean
  /** Only inside these stretches; null: everywhere. */
  readonly within: readonly TextMatch[] | null
}

export const PLAIN_FIND: FindOptions = { wholeWord: false, matchCase: false, matchWidth: false, regex: false, headingsOnly: false, within: null }

/**
 * What is the same when searching becomes the same text. Length-preserving, so that an offset in the folded text is one in
 * the text: the few letters whose small form is longer (İ) stay as they are.
 */
function fold(text: string, { matchCase, matchWidth }: FindOptions): string {
  if (matchCase && matchWidth) return text
  return text.replace(/[^\u3000-\u9fff]/gu, (c) => {
    const narrow = !matchWidth && c >= '！' && c <= '～' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c
    const small = matchCase ? narrow : narrow.toLowerCase()
    return small.length === c.length ? small : narrow
  })
}

type Span = readonly [start: number, end: number]

/** Gives the places of the query in a text, in order; null for a regular expression that is none. */
function searcher(query: string, options: FindOptions): ((text: string) => Span[]) | null {
  if (options.regex) return regexSearcher(query, options)
  const needle = fold(query, options)
  return (text) => {
    const folded = fold(text, options)
    const spans: Span[] = []
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) spans.push([at, at + needle.length])
    return spans
  }
}

function regexSearcher(query: string, { matchCase }: FindOptions): ((text: string) => Span[]) | null {
  try {
    const pattern = new RegExp(query, matchCase ? 'gu' : 'giu')
    return (text) => [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => (found === '' ? [] : [[index, index + found.length] as const]))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Whether a query can be searched for: a regular expression may still be half written. */
export function isSearchable(query: string, options: FindOptions): boolean {
  return query !== '' && searcher(query, options) !== null
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

function wordEdges(text: string): ReadonlySet<number> {
  return new Set([...[...words.segment(text)].map(({ index }) => index), text.length])
}

/** Every occurrence of `query` in reading order, without overlaps. An empty query has none. */
export function findMatches(blocks: readonly Block[], query: string, options: FindOptions = PLAIN_FIND): TextMatch[] {
  const search = query === '' ? null : searcher(query, options)
  if (search === null) return []
  return blocks.flatMap((block) => {
    if (block.type === 'table' || (options.headingsOnly && block.type !== 'heading')) return []
    const text = searchedText(options.headingsOnly && block.type === 'heading' ? block.content : blockInlines(block))
    const spans = search(text).filter(([start, end]) => !text.slice(start, end).includes(NO_TEXT))
    const edges = options.wholeWord && spans.length > 0 ? wordEdges(text) : null
    return spans
      .filter(([start, end]) => (edges === null || (edges.has(start) && edges.has(end))) && isWithin(options.within, block.id, start, end))
      .map(([start, end]) => ({ blockId: block.id, start, end }))
  })
}

function isWithin(within: readonly TextMatch[] | null, blockId: BlockId, start: number, end: number): boolean {
  return within === null || within.some((stretch) => stretch.blockId === blockId && stretch.start <= start && end <= stretch.end)
}

function searchedText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : (inline.value ?? NO_TEXT.repeat(blankLabel(inline.hint).length)))).join('')
}

import type { UnitKind } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { type MatchRange, mergeRanges, queryWords } from '#shared/phrases/match-text.ts'
import { PHRASE_ROLE_INFO, type PhraseRole } from '#shared/phrases/phrase-role.ts'
import { FIELDS, type PhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'
import { type InitialPaths, initialPaths, mayHold } from '#shared/phrases/search/initial-pairs.ts'
import { type SearchWord, findAllWords, holdsSpelled, matchWritten, searchWord } from '#shared/phrases/search/spell-scan.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'

export interface PhraseSearchContext {
  /** The section the caret is in. */
  readonly section?: SectionRole | undefined
  /** What that section is about, where its heading tells. */
  readonly topic?: PhraseRole | undefined
  readonly unitKind?: UnitKind | undefined
  /** Ids of phrase blocks. */
  readonly favourites?: ReadonlySet<string> | undefined
  /** How often each block was inserted, by id. */
  readonly uses?: ReadonlyMap<string, number> | undefined
}

export interface PhraseHit {
  readonly block: LibraryEntry
  /** The block's text as it is shown, slots as 〔次数〕; `textMatches` counts in it. */
  readonly shownText: string
  readonly titleMatches: readonly MatchRange[]
  readonly textMatches: readonly MatchRange[]
  /** The block belongs to the section of the caret. */
  readonly inSection: boolean
}

export interface PhraseSearch {
  /**
   * Every word of the query must occur in title, keywords, terms or shown text: written, spelled in pinyin, or both mixed.
   * An empty query lists all blocks. What a hit shows is worked out when it is asked for.
   */
  search(query: string, context: PhraseSearchContext): PhraseHit[]
}

const TITLE = 0
const TEXT = 2
const NOWHERE = 3
/** More than any sum of fields. */
const NOT_FOUND = 255

/** A single letter is spelled by a tenth of all characters: short spellings are looked for in short fields only. */
const LEAST_LETTERS: readonly number[] = [1, 2, 3]
/** Nobody types more; what is pasted by mistake must not be searched for. */
const MOST_WORDS = 8
const MOST_UNITS = 64

/**
 * Searches an indexed library; `blocks` are those that the index was built from.
 * Order of hits: words in the title before words in keywords before words in the text; then the section of the caret, those on its
 * topic first; then blocks written for the 身份, blocks for every 身份, blocks for others; then favourites; then what is used
 * most; then the library's own order.
 */
export function createPhraseSearch(blocks: readonly LibraryEntry[], index: PhraseIndex): PhraseSearch {
  const sections = blocks.map(({ roles }) => [...new Set(roles.map((role) => PHRASE_ROLE_INFO[role].section))])
  const readings = [...new Set(index.sets.flat())]
  return {
    search(query, context) {
      const words = wordsOf(query, index, readings)
      if (words === null) return []
      const fields = fieldSums(index, blocks.length, words)
      const keys = new Float64Array(blocks.length)
      let found = 0
      blocks.forEach((block, entry) => {
        const field = fields[entry] ?? NOT_FOUND
        if (field === NOT_FOUND) return
        const inSection = context.section !== undefined && sections[entry]?.includes(context.section) === true
        keys[found++] = rankKey(field, inSection, block, context) * blocks.length + entry
      })
      const hits: PhraseHit[] = []
      for (const key of keys.subarray(0, found).sort()) {
        const entry = key % blocks.length
        const block = blocks[entry]
        const inSection = context.section !== undefined && sections[entry]?.includes(context.section) === true
        if (block !== undefined) hits.push(new LazyHit(block, index, entry, words, inSection))
      }
      return hits
    },
  }
}

interface QueryWord extends SearchWord {
  /** Null for a word that starts with a written character. */
  readonly paths: InitialPaths | null
}

/** Null for a query that is longer than anything it could find. */
function wordsOf(query: string, { sets }: PhraseIndex, readings: readonly string[]): QueryWord[] | null {
  const words = queryWords(query)
  if (words.length > MOST_WORDS || words.some((word) => word.length > MOST_UNITS)) return null
  return words
    .map((word) => searchWord(word, sets))
    .filter(({ word }) => word !== '')
    .map((word) => ({ ...word, paths: word.written === '' ? initialPaths(word.word, readings) : null }))
}

/** For every entry the sum of the words' best fields; `NOT_FOUND` where a word occurs nowhere in it. */
function fieldSums(index: PhraseIndex, entries: number, words: readonly QueryWord[]): Uint8Array {
  const sums = new Uint8Array(entries)
  for (const word of words) {
    const best = word.paths === null ? writtenFields(index, word, entries) : spelledFields(index, word, word.paths, sums)
    for (let entry = 0; entry < entries; entry++) {
      const field = best[entry] ?? NOWHERE
      if (sums[entry] !== NOT_FOUND) sums[entry] = field === NOWHERE ? NOT_FOUND : (sums[entry] ?? 0) + field
    }
  }
  return sums
}

/** The best field of every entry for a word that starts with a written character: one walk through the library. */
function writtenFields(index: PhraseIndex, word: QueryWord, entries: number): Uint8Array {
  const { folded, bounds } = index
  const best = new Uint8Array(entries).fill(NOWHERE)
  let slot = 0
  let from = 0
  for (let at = folded.indexOf(word.written); at >= 0; at = folded.indexOf(word.written, from)) {
    while ((bounds[slot + 1] ?? folded.length + 1) <= at) slot++
    const field = slot % FIELDS
    const entry = (slot - field) / FIELDS
    const isFound = isLongEnough(word, field) && matchWritten(index, word, at, (bounds[slot + 1] ?? 1) - 1) >= 0
    if (isFound) best[entry] = field
    // Fields come best first: the next entry is what is left to look at.
    from = isFound ? (bounds[(entry + 1) * FIELDS] ?? folded.length) : at + 1
  }
  return best
}

/** The same for a word that is spelled, without entries that an earlier word was not found in. */
function spelledFields(index: PhraseIndex, word: QueryWord, paths: InitialPaths, sums: Uint8Array): Uint8Array {
  const best = new Uint8Array(sums.length).fill(NOWHERE)
  // No character of the library is spelled as the word starts.
  if (word.next.every((following) => following === 0)) return best
  for (let entry = 0; entry < sums.length; entry++) {
    if (sums[entry] === NOT_FOUND || !mayHold(index.pairs, entry, paths)) continue
    for (let field = TITLE; field <= TEXT && best[entry] === NOWHERE; field++) {
      const [start, end] = fieldBounds(index, entry, field)
      if (isLongEnough(word, field) && holdsSpelled(index, word, start, end)) best[entry] = field
    }
  }
  return best
}

function isLongEnough({ isSpelled, word }: SearchWord, field: number): boolean {
  return !isSpelled || word.length >= (LEAST_LETTERS[field] ?? 1)
}

function fieldBounds({ bounds }: PhraseIndex, entry: number, field: number): MatchRange {
  const at = entry * FIELDS + field
  return [bounds[at] ?? 0, (bounds[at + 1] ?? 1) - 1]
}

class LazyHit implements PhraseHit {
  readonly block: LibraryEntry
  readonly inSection: boolean
  private readonly index: PhraseIndex
  private readonly entry: number
  private readonly words: readonly QueryWord[]

  constructor(block: LibraryEntry, index: PhraseIndex, entry: number, words: readonly QueryWord[], inSection: boolean) {
    this.block = block
    this.inSection = inSection
    this.index = index
    this.entry = entry
    this.words = words
  }

  get shownText(): string {
    return slotsToLabels(this.block.text)
  }

  get titleMatches(): MatchRange[] {
    return this.matchesIn(TITLE)
  }

  get textMatches(): MatchRange[] {
    return this.matchesIn(TEXT)
  }

  private matchesIn(field: number): MatchRange[] {
    const [start, end] = fieldBounds(this.index, this.entry, field)
    const ranges = this.words.filter((word) => isLongEnough(word, field)).flatMap((word) => findAllWords(this.index, word, start, end))
    return mergeRanges(ranges.map(([from, to]) => [from - start, to - start]))
  }
}

/** How well a block answers, lower first: each place of the order weighs more than all behind it together. */
function rankKey(field: number, inSection: boolean, block: LibraryEntry, context: PhraseSearchContext): number {
  const topic = context.topic !== undefined && block.roles.includes(context.topic) ? 0 : 1
  const section = inSection ? topic : 2
  const favourite = context.favourites?.has(block.id) ? 0 : 1
  const unused = MOST_USES - Math.min(context.uses?.get(block.id) ?? 0, MOST_USES)
  return (((field * 3 + section) * 3 + unitKindRank(block, context.unitKind)) * 2 + favourite) * (MOST_USES + 1) + unused
}

/** Who used a block a hundred times does not need it higher up for the next. */
const MOST_USES = 100

function unitKindRank(block: LibraryEntry, unitKind: UnitKind | undefined): number {
  if (unitKind === undefined) return 0
  if (block.unitKinds.includes(unitKind)) return 0
  return block.unitKinds.length === 0 ? 1 : 2
}

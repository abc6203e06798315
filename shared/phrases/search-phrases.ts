import type { UnitKind } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { foldText, type MatchRange, matchText, mergeRanges, queryWords } from '#shared/phrases/match-text.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLE_INFO } from '#shared/phrases/phrase-role.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'

export interface PhraseSearchContext {
  /** The section the caret is in. */
  readonly section?: SectionRole | undefined
  readonly unitKind?: UnitKind | undefined
  /** Ids of phrase blocks. */
  readonly favourites?: ReadonlySet<string> | undefined
}

export interface PhraseHit {
  readonly block: PhraseBlock
  /** The block's text as it is shown, slots as 〔次数〕; `textMatches` counts in it. */
  readonly shownText: string
  readonly titleMatches: readonly MatchRange[]
  readonly textMatches: readonly MatchRange[]
  /** The block belongs to the section of the caret. */
  readonly inSection: boolean
}

export interface PhraseSearch {
  /** Every word of the query must occur in title, keywords, terms or shown text. An empty query lists all blocks. */
  search(query: string, context: PhraseSearchContext): PhraseHit[]
}

interface IndexedPhrase {
  readonly block: PhraseBlock
  readonly shownText: string
  readonly title: string
  readonly keywords: readonly string[]
  readonly text: string
}

/** How well a block answers: compared place by place, lower first. */
type Rank = readonly [field: number, section: number, unitKind: number, favourite: number]

const IN_TITLE = 0
const IN_KEYWORDS = 1
const IN_TEXT = 2

/**
 * Prepares a library for searching; blocks are folded once, here.
 * Order of hits: words in the title before words in keywords before words in the text; then the section of the caret;
 * then blocks written for the 身份, blocks for every 身份, blocks for others; then favourites; then the library's own order.
 */
export function createPhraseSearch(blocks: readonly PhraseBlock[]): PhraseSearch {
  const index = blocks.map(indexPhrase)
  return {
    search(query, context) {
      const words = queryWords(query)
      const found: { readonly hit: PhraseHit; readonly rank: Rank }[] = []
      for (const phrase of index) {
        const match = matchPhrase(phrase, words)
        if (match === undefined) continue
        const { field, titleMatches, textMatches } = match
        const inSection = context.section !== undefined && isInSection(phrase.block, context.section)
        const hit = { block: phrase.block, shownText: phrase.shownText, titleMatches, textMatches, inSection }
        found.push({ hit, rank: [field, inSection ? 0 : 1, unitKindRank(phrase.block, context.unitKind), favouriteRank(phrase.block, context)] })
      }
      return found.sort((a, b) => compareRanks(a.rank, b.rank)).map((each) => each.hit)
    },
  }
}

function indexPhrase(block: PhraseBlock): IndexedPhrase {
  const shownText = slotsToLabels(block.text)
  return { block, shownText, title: foldText(block.title), keywords: [...block.keywords, ...block.terms].map(foldText), text: foldText(shownText) }
}

/** Undefined when a word occurs nowhere in the block. `field` is the sum of the words' best fields. */
function matchPhrase(phrase: IndexedPhrase, words: readonly string[]) {
  const titleMatches: MatchRange[] = []
  const textMatches: MatchRange[] = []
  let field = 0
  for (const word of words) {
    const inTitle = matchText(phrase.title, word)
    const inText = matchText(phrase.text, word)
    if (inTitle.length > 0) field += IN_TITLE
    else if (phrase.keywords.some((keyword) => keyword.includes(word))) field += IN_KEYWORDS
    else if (inText.length > 0) field += IN_TEXT
    else return undefined
    titleMatches.push(...inTitle)
    textMatches.push(...inText)
  }
  return { field, titleMatches: mergeRanges(titleMatches), textMatches: mergeRanges(textMatches) }
}

function isInSection(block: PhraseBlock, section: SectionRole): boolean {
  return block.roles.some((role) => PHRASE_ROLE_INFO[role].section === section)
}

function unitKindRank(block: PhraseBlock, unitKind: UnitKind | undefined): number {
  if (unitKind === undefined) return 0
  if (block.unitKinds.includes(unitKind)) return 0
  return block.unitKinds.length === 0 ? 1 : 2
}

function favouriteRank(block: PhraseBlock, context: PhraseSearchContext): number {
  return context.favourites?.has(block.id) ? 0 : 1
}

function compareRanks(a: Rank, b: Rank): number {
  for (let place = 0; place < a.length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

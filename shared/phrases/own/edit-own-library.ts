import type { ChangedBlock, OwnBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'

/** Adds a block in front, or takes the place of the one with its id. */
export function putBlock(own: OwnLibrary, block: OwnBlock): OwnLibrary {
  const isKnown = own.blocks.some(({ id }) => id === block.id)
  return { ...own, blocks: isKnown ? own.blocks.map((before) => (before.id === block.id ? block : before)) : [block, ...own.blocks] }
}

/** Without one of the user’s own phrases. */
export function removeBlock(own: OwnLibrary, id: string): OwnLibrary {
  return { ...own, blocks: own.blocks.filter((block) => block.id !== id) }
}

/** Adds a term in front, or takes the place of the one with its id. */
export function putTerm(own: OwnLibrary, term: OwnTerm): OwnLibrary {
  const isKnown = own.terms.some(({ id }) => id === term.id)
  return { ...own, terms: isKnown ? own.terms.map((before) => (before.id === term.id ? term : before)) : [term, ...own.terms] }
}

/** Without one of the user’s own terms. */
export function removeTerm(own: OwnLibrary, id: string): OwnLibrary {
  return { ...own, terms: own.terms.filter((term) => term.id !== id) }
}

/** Moves a block before another one; `before` null: to the end. */
export function moveBlock(own: OwnLibrary, id: string, before: string | null): OwnLibrary {
  const moved = own.blocks.find((block) => block.id === id)
  if (moved === undefined || id === before) return own
  const others = own.blocks.filter((block) => block !== moved)
  const at = before === null ? -1 : others.findIndex((block) => block.id === before)
  return { ...own, blocks: others.toSpliced(at < 0 ? others.length : at, 0, moved) }
}

/** Moves a block one place up or down. */
export function nudgeBlock(own: OwnLibrary, id: string, step: -1 | 1): OwnLibrary {
  const at = own.blocks.findIndex((block) => block.id === id)
  const target = own.blocks[at + step]
  if (at < 0 || target === undefined) return own
  return moveBlock(own, id, step < 0 ? target.id : (own.blocks[at + 2]?.id ?? null))
}

/** The user's wording of a block of the program; the program's own wording takes it back. */
export function changeBuiltIn(own: OwnLibrary, block: PhraseBlock, wording: { readonly title: string; readonly text: string }): OwnLibrary {
  const others = own.changes.filter(({ id }) => id !== block.id)
  if (wording.title === block.title && wording.text === block.text) return { ...own, changes: others }
  const change: ChangedBlock = { id: block.id, title: wording.title, text: wording.text, base: { title: block.title, text: block.text } }
  return { ...own, changes: [...others, change] }
}

/** Takes the program's wording again. */
export function dropChange(own: OwnLibrary, id: string): OwnLibrary {
  return { ...own, changes: own.changes.filter((change) => change.id !== id) }
}

/** Keeps the user's wording although the program's has changed: it is not asked about again until the next change. */
export function keepChange(own: OwnLibrary, block: PhraseBlock): OwnLibrary {
  const base = { title: block.title, text: block.text }
  return { ...own, changes: own.changes.map((change) => (change.id === block.id ? { ...change, base } : change)) }
}

/** Hides an entry of the program, or shows it again. */
export function setHidden(own: OwnLibrary, id: string, isHidden: boolean): OwnLibrary {
  const others = own.hidden.filter((known) => known !== id)
  return { ...own, hidden: isHidden ? [...others, id] : others }
}

/** Takes a removal back, whatever was changed since. @param before the library before it @param without the removal */
export function putBack(own: OwnLibrary, before: OwnLibrary, without: (own: OwnLibrary) => OwnLibrary): OwnLibrary {
  const left = without(before)
  return {
    ...own,
    blocks: withRemoved(own.blocks, before.blocks, left.blocks),
    terms: withRemoved(own.terms, before.terms, left.terms),
  }
}

/** `now` with what `before` has and `left` has not, in front of what stood behind it. */
function withRemoved<Entry extends { readonly id: string }>(now: readonly Entry[], before: readonly Entry[], left: readonly Entry[]): Entry[] {
  const has = (list: readonly Entry[], id: string) => list.some((entry) => entry.id === id)
  return before.reduceRight<Entry[]>(
    (list, entry, index) => {
      if (has(left, entry.id) || has(list, entry.id)) return list
      const at = list.findIndex(({ id }) => id === before[index + 1]?.id)
      return list.toSpliced(at < 0 ? list.length : at, 0, entry)
    },
    [...now],
  )
}

/** Counts one more insertion; a million is enough. */
export function countUse(own: OwnLibrary, id: string): OwnLibrary {
  return { ...own, uses: { ...own.uses, [id]: Math.min((own.uses[id] ?? 0) + 1, 1_000_000) } }
}

/** The drawers in use, in the order in which they first appear. */
export function categoriesOf({ blocks }: OwnLibrary): string[] {
  return [...new Set(blocks.map(({ category }) => category))].filter((category) => category !== '')
}

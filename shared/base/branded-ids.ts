declare const brand: unique symbol
type Branded<B extends string> = string & { readonly [brand]: B }

export type DraftId = Branded<'DraftId'>
export type BlockId = Branded<'BlockId'>
export type BlankId = Branded<'BlankId'>
export type PhraseId = Branded<'PhraseId'>

/** Ids are also file names (drafts/<id>.antou): letters, digits and hyphens only, so that no id can leave its folder. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

/** Where new ids come from. Injected, because `shared` has no randomness of its own. */
export interface IdSource {
  draftId(): DraftId
  blockId(): BlockId
  blankId(): BlankId
}

/** An IdSource over any source of unique strings, e.g. `crypto.randomUUID`. */
export function idSourceFrom(unique: () => string): IdSource {
  return {
    draftId: () => unique() as DraftId,
    blockId: () => unique() as BlockId,
    blankId: () => unique() as BlankId,
  }
}

/** Ids that count up from 1: the same text always gives the same document. For the command line and for tests. */
export function countingIds(): IdSource {
  let drafts = 0
  let blocks = 0
  let blanks = 0
  return {
    draftId: () => `draft-${++drafts}` as DraftId,
    blockId: () => `b${++blocks}` as BlockId,
    blankId: () => `k${++blanks}` as BlankId,
  }
}

import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import type { ChangedBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { ownTermEntry } from '#shared/phrases/term-entry.ts'

export interface LibrarySources {
  readonly builtIn: readonly PhraseBlock[]
  readonly own: OwnLibrary
  /** Entries of other kinds: fixed terms, blocks of subscribed packs. */
  readonly others?: readonly LibraryEntry[] | undefined
}

/** Everything that is searched: the user's blocks in the user's order, then the program's with the user's wording and without what is hidden; then the terms, the user's first. */
export function composeLibrary({ builtIn, own, others = [] }: LibrarySources): LibraryEntry[] {
  const hidden = new Set(own.hidden)
  const changes = new Map(own.changes.map((change) => [change.id, change]))
  const kept = builtIn.filter(({ id }) => !hidden.has(id)).map((block) => withChange(block, changes.get(block.id)))
  return [
    ...own.blocks.map((block): LibraryEntry => ({ ...block, origin: 'own' })),
    ...kept,
    ...own.terms.map(ownTermEntry),
    ...others.filter(({ id }) => !hidden.has(id)),
  ]
}

function withChange(block: PhraseBlock, change: ChangedBlock | undefined): LibraryEntry {
  return change === undefined ? block : { ...block, title: change.title, text: change.text, origin: 'changed' }
}

/** A change whose block says something else now than when it was made: the user must choose. */
export interface OutdatedChange {
  readonly change: ChangedBlock
  /** As the program has it now. */
  readonly current: PhraseBlock
}

/** Phrases of the program that the user has changed and the program has changed since. */
export function outdatedChanges(builtIn: readonly PhraseBlock[], { changes }: OwnLibrary): OutdatedChange[] {
  const byId = new Map<string, PhraseBlock>(builtIn.map((block) => [block.id, block]))
  return changes.flatMap((change) => {
    const current = byId.get(change.id)
    if (current === undefined || (current.text === change.base.text && current.title === change.base.title)) return []
    return [{ change, current }]
  })
}

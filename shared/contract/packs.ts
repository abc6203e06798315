import type { UserError } from '#shared/base/result.ts'
import type { PackSectionPreview } from '#shared/packs/plan-pack-import.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'

/** A pack that was read and waits to be decided over. */
export interface PackPreview {
  /** Names it in packs:apply. */
  readonly packId: string
  readonly name: string
  readonly sections: readonly PackSectionPreview[]
}

/** How much the packs of a folder hold. */
export interface SharedCounts {
  readonly phrases: number
  readonly terms: number
  /** Lines of word lists. */
  readonly words: number
  readonly types: number
  readonly profiles: number
}

/** A folder, on the unit's file share for instance, whose packs are read and never written. */
export interface PackFolder extends SharedCounts {
  readonly id: string
  /** For the user to see. */
  readonly folder: string
  /** What is wrong: the share is gone, a pack cannot be read. The last good copy serves. */
  readonly problem: UserError | null
}

export interface SharedPacks {
  readonly folders: readonly PackFolder[]
  /** Phrases and fixed terms; report types come with types:list, layouts with profiles:list. */
  readonly entries: readonly LibraryEntry[]
  /** For the checks, after the user's own. */
  readonly words: OwnWords
}

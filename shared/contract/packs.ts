import type { UserError } from '#shared/base/result.ts'
import type { PackSectionPreview } from '#shared/packs/plan-pack-import.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'

/** A pack that was read and waits to be decided over. */
export interface PackPreview {
  /** Names it in packs:apply. */
  readonly packId: string
  readonly name: string
  readonly sections: readonly PackSectionPreview[]
}

/** A folder, on the unit's file share for instance, whose packs are read and never written. */
export interface PackFolder {
  readonly id: string
  /** For the user to see. */
  readonly folder: string
  readonly phrases: number
  readonly terms: number
  readonly types: number
  /** What is wrong: the share is gone, a pack cannot be read. The last good copy serves. */
  readonly problem: UserError | null
}

export interface SharedPacks {
  readonly folders: readonly PackFolder[]
  /** Phrases and fixed terms; report types come with types:list. */
  readonly entries: readonly LibraryEntry[]
}

import { createStore } from 'zustand/vanilla'
import type { PackFolder, PackPreview } from '#shared/contract/packs.ts'
import type { PackSectionPreview } from '#shared/packs/plan-pack-import.ts'

/** The dialogs of packs, and the folders that are subscribed to. */
export interface PackState {
  readonly exporting: readonly PackSectionPreview[] | null
  readonly importing: PackPreview | null
  readonly foldersShown: boolean
  readonly folders: readonly PackFolder[]
}

/** Packs on their way out or in, and the subscribed folders. */
export const packState = createStore<PackState>(() => ({ exporting: null, importing: null, foldersShown: false, folders: [] }))

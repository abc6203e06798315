import { createStore } from 'zustand/vanilla'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import type { FinalObstacle } from '#shared/text-import/final-obstacles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { Edition } from '#renderer/dialogs/ExportEditionChoice.tsx'

/** The export dialog, as it was opened. */
export interface OpenExport {
  readonly edition: Edition
  readonly title: string
  readonly obstacles: readonly FinalObstacle[]
  readonly history: string
}

/** What the dialogs of exporting show. Apart from the rest of the window's state: nothing else reads it. */
export interface ExportState {
  readonly dialog: OpenExport | null
  readonly profilesShown: boolean
  readonly profiles: readonly LayoutProfile[]
  /** Those of `profiles` that a shared folder gave: to be used, not to be changed. */
  readonly shared: ReadonlySet<string>
  readonly unreadable: readonly string[]
}

/** What export knows of layouts, and its dialogs. */
export const exportState = createStore<ExportState>(() => ({
  dialog: null,
  profilesShown: false,
  profiles: BUILT_IN_PROFILES,
  shared: new Set(),
  unreadable: [],
}))

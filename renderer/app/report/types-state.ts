import { createStore } from 'zustand/vanilla'
import type { MatterTable } from '#shared/checklist/matters/matter-table.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** What the dialogs about report types and requirements show. Apart from the rest of the window's state: nothing else reads it. */
export interface TypesState {
  readonly requirementsShown: boolean
  /** 对照表; null: closed. */
  readonly matters: MatterTable | null
  /** The type being made of the open report. */
  readonly edited: ReportType | null
  readonly listShown: boolean
  /** Those of subscribed packs, among the window's `ownTypes`: they can be used and not changed. */
  readonly shared: readonly ReportType[]
  /** Files in the types' folder that hold none. */
  readonly unreadable: readonly string[]
}

/** Dialogs about the type of a report, and the types read from disk. */
export const typesState = createStore<TypesState>(() => ({
  requirementsShown: false,
  matters: null,
  edited: null,
  listShown: false,
  shared: [],
  unreadable: [],
}))

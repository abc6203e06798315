import { createStore } from 'zustand/vanilla'
import type { ComparedSection } from '#shared/comparison/compare-reports.ts'
import type { FinalExport } from '#shared/contract/exports.ts'
import type { VersionInfo } from '#shared/contract/version.ts'
import type { Block } from '#shared/document/blocks.ts'

/** What is compared with the page: a kept version, or another draft. */
export type ComparedWith =
  | { readonly kind: 'version'; readonly number: number }
  /** The draft on disk that somebody else changed. */
  | { readonly kind: 'draft'; readonly id: string }

export interface Comparison {
  readonly with: ComparedWith
  readonly blocks: readonly Block[]
  readonly sections: readonly ComparedSection[]
}

/** The window of the versions of the open draft. */
export interface VersionState {
  readonly open: boolean
  readonly versions: readonly VersionInfo[]
  readonly exports: readonly FinalExport[]
  readonly bytes: number
  readonly selected: ComparedWith | null
  /** Null while it is being made. */
  readonly comparison: Comparison | null
  /** The name for a version that is being typed; null: nothing is being named. */
  readonly naming: boolean
}

export const CLOSED_VERSIONS: VersionState = {
  open: false,
  versions: [],
  exports: [],
  bytes: 0,
  selected: null,
  comparison: null,
  naming: false,
}

/** 历史版本 while its dialog is open. */
export const versionState = createStore<VersionState>(() => CLOSED_VERSIONS)

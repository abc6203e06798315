import type { PendingImport } from '#shared/contract/imports.ts'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import type { ImportResult } from '#renderer/dialogs/import/import-result.ts'

/** Where an import stands, as long as a dialog tells of it. */
export type ImportStage =
  | { readonly kind: 'preview'; readonly pending: PendingImport }
  | { readonly kind: 'notes'; readonly fileName: string; readonly notes: readonly ImportWarning[] }
  | { readonly kind: 'running'; readonly current: string; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | {
      readonly kind: 'results'
      readonly results: readonly ImportResult[]
      readonly left: number
      readonly skipped: number
      readonly hasMore: boolean
    }

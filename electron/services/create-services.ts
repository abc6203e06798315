import type { IdSource } from '#shared/base/branded-ids.ts'
import type { Result } from '#shared/base/result.ts'
import type { Draft } from '#shared/contract/draft.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { type DraftStore, createDraftStore } from '#electron/services/drafts/draft-store.ts'
import { type WrittenExport, exportReport } from '#electron/services/export/export-report.ts'
import { suggestFileName } from '#electron/services/export/suggest-file-name.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'
import { importBytesApart } from '#electron/services/import/import-apart.ts'
import { importFile } from '#electron/services/import/import-file.ts'
import { type Library, loadLibrary, loadSampleText } from '#electron/services/library/load-library.ts'

export interface ServicesOptions {
  readonly draftsFolder: string
  /** The folder that holds phrases/ and samples/. */
  readonly assetsFolder: string
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  /** Node's file system unless told otherwise. */
  readonly ops?: FileOps
}

export interface NewDraft {
  readonly reportType: string
  readonly unitKind: UnitKind
  readonly year: number
}

export interface Drafts extends DraftStore {
  /** A draft holding the starting outline of a report type. */
  create(request: NewDraft): Promise<Result<Draft>>
  /** A draft holding the sample report. */
  createSample(): Promise<Result<Draft>>
}

/** Everything the desktop side does, without a window: for Electron, the local host, the command line and tests. */
export interface Services {
  readonly drafts: Drafts
  importBytes(name: string, bytes: Uint8Array): Promise<Result<ImportedReport>>
  importPath(file: string): Promise<Result<ImportedReport>>
  exportTo(report: ReportDocument, file: string): Promise<Result<WrittenExport>>
  suggestFileName(report: ReportDocument): string
  loadLibrary(): Promise<Result<Library>>
}

/** Call `drafts.prepare()` once, before the window opens. */
export function createServices({ draftsFolder, assetsFolder, ids, now, ops }: ServicesOptions): Services {
  const withOps = ops === undefined ? {} : { ops }
  const store = createDraftStore({ folder: draftsFolder, ids, now, ...withOps })
  return {
    drafts: {
      ...store,
      create: ({ reportType, unitKind, year }) =>
        store.createFrom(startReport({ reportType: reportTypeById(reportType), unitKind, year, ids, now: now() })),
      async createSample() {
        const sample = await loadSampleText(assetsFolder, ops)
        return sample.ok ? store.createFrom(importText(sample.value, { ids, now: now() }).document) : sample
      },
    },
    importBytes: (name, bytes) => importBytesApart(name, bytes, { ids, now: now() }),
    importPath: (file) => importFile(file, { ids, now: now() }, ops),
    exportTo: (report, file) => exportReport(report, file, ops),
    suggestFileName,
    loadLibrary: () => loadLibrary(assetsFolder, ops),
  }
}

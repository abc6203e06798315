import path from 'node:path'
import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { Draft, DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type BackupService, createBackupService } from '#electron/services/backup/backup-service.ts'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { createDraftLocks } from '#electron/services/drafts/draft-locks.ts'
import { type PasswordService, type PlaceService, createDraftsDoor } from '#electron/services/drafts-door.ts'
import { createDraftPassword } from '#electron/services/password/draft-password.ts'
import { createDraftsPlace } from '#electron/services/place/drafts-place.ts'
import { type DraftStore, createDraftStore } from '#electron/services/drafts/draft-store.ts'
import { type ExportNote, createExportHistory } from '#electron/services/export/export-history.ts'
import { type WrittenExport, exportReport, writeExport } from '#electron/services/export/export-report.ts'
import { safeFileName, suggestFileName } from '#electron/services/export/suggest-file-name.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { sweepOwnFolders } from '#electron/services/files/sweep-own-folders.ts'
import { importBytesApart } from '#electron/services/import/import-apart.ts'
import { importFile } from '#electron/services/import/import-file.ts'
import { type FolderReports, listReports } from '#electron/services/import/list-reports.ts'
import { recogniseType } from '#electron/services/import/recognise-type.ts'
import { readReportTypeFile } from '#electron/services/report-types/read-report-type-file.ts'
import { type ReportTypeStore, createReportTypeStore } from '#electron/services/report-types/report-type-store.ts'
import type { OwnItemList } from '#electron/services/own-items/own-item-store.ts'
import { type KnownProfiles, createKnownProfiles } from '#electron/services/profiles/known-profiles.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'
import { readProfileFile } from '#electron/services/profiles/read-profile-file.ts'
import { type OwnWordsStore, createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { readWordsFile } from '#electron/services/words/read-words-file.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import type { PlanOptions } from '#shared/export-plan/plan-export.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import type { LoadedLibrary } from '#shared/contract/loaded-library.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { type PackFolders, createPackFolders } from '#electron/services/packs/pack-folders.ts'
import { type PackService, createPackService } from '#electron/services/packs/pack-service.ts'
import { createPackStores } from '#electron/services/packs/pack-stores.ts'
import { createOwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import { loadLibrary, loadSampleText } from '#electron/services/library/load-library.ts'
import { type VersionStore, createVersionStore } from '#electron/services/versions/version-store.ts'
import { withVersions } from '#electron/services/versions/with-versions.ts'

export interface ServicesOptions {
  /** The standard folder of the drafts, in the program's own one; the user may have chosen another, see `place`. */
  readonly draftsFolder: string
  /** The folder that holds phrases/ and samples/. */
  readonly assetsFolder: string
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  /** Node's file system unless told otherwise. */
  readonly ops?: FileOps
  /** Costs of the draft password, for tests. */
  readonly passwordCosts?: readonly number[]
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
  readonly versions: VersionStore
  readonly password: PasswordService
  readonly place: PlaceService
  readonly backup: BackupService
  importBytes(name: string, bytes: Uint8Array): Promise<Result<ImportedReport>>
  importPath(file: string): Promise<Result<ImportedReport>>
  /** The reports in a folder and below it. */
  listReports(folder: string): Promise<Result<FolderReports>>
  exportTo(report: ReportDocument, file: string, options?: PlanOptions): Promise<Result<WrittenExport>>
  suggestFileName(report: ReportDocument, edition?: 'review' | 'final', wanted?: string): string
  safeFileName(name: string, extension: string): string
  /** The bytes of a draft file for taking along, never sealed. */
  draftBytes(document: ReportDocument, view: DraftView): Uint8Array
  /** A file for handing on, other than a report. */
  writeFile(file: string, bytes: Uint8Array): Promise<Result<WrittenExport>>
  /** Notes that a final copy of a draft was written, and how much was left open in it knowingly. */
  recordFinalExport(draftId: string, fileName: string, overridden: number): Promise<Result<null>>
  listFinalExports(draftId: string): Promise<Result<readonly ExportNote[]>>
  readonly types: ReportTypeStore
  /** The user's own report types and those of subscribed packs. */
  listTypes(): Promise<Result<OwnItemList<ReportType> & { readonly shared: readonly ReportType[] }>>
  readReportTypeFile(bytes: Uint8Array): Result<ReportType>
  readonly profiles: KnownProfiles
  readProfileFile(name: string, bytes: Uint8Array): Result<LearnedProfile>
  /** The program's phrases and the user's. */
  loadLibrary(): Promise<Result<LoadedLibrary>>
  saveOwnLibrary(own: OwnLibrary): Promise<Result<null>>
  readonly packs: PackService
  readonly packFolders: PackFolders
  readonly words: OwnWordsStore
  readWordsFile(bytes: Uint8Array): Result<OwnWords>
}

/** Call `drafts.prepare()` once, before the window opens. */
export function createServices({ draftsFolder, assetsFolder, ids, now, ops, passwordCosts }: ServicesOptions): Services {
  const home = path.dirname(draftsFolder)
  const disk = ops ?? nodeFileOps
  const place = createDraftsPlace({ home, standard: draftsFolder, ops: disk })
  const places = draftFolder(place.folder)
  const locks = createDraftLocks(places, disk)
  const password = createDraftPassword({ places, ops: disk, locks, costs: passwordCosts })
  const { seal } = password
  const ownVersions = createVersionStore({ places, ops: disk, seal, now })
  const plainStore = createDraftStore({ folder: place.folder, ids, now, locks, ops: disk, seal })
  const door = createDraftsDoor({ place, password, locks, openIds: plainStore.openIds })
  const store = door.guard(withVersions(plainStore, ownVersions), ['prepare', 'close', 'closeAll', 'openIds', 'leftOpen'])
  const versions = door.guard(ownVersions, ['keepIfDue'])
  const history = door.guard(createExportHistory(place.folder, disk, seal), [])
  const backup = createBackupService({ folder: home, places, password, ids, now, ops: disk })
  const libraryFolder = path.join(home, 'library')
  const ownLibrary = createOwnLibraryStore(libraryFolder, ops)
  const profiles = createProfileStore({ folder: path.join(home, 'profiles'), ops })
  const words = createOwnWordsStore(home, ops)
  const types = createReportTypeStore({ folder: path.join(home, 'report-types'), ops })
  // Types that cannot be read stand in nobody's way: a report of one is then a plain report, and the list says which file it is.
  const packFolders = createPackFolders(libraryFolder, ops)
  const ownTypes = async () => {
    const listed = await types.list()
    return [...(listed.ok ? listed.value.items : []), ...(await packFolders.types())]
  }
  const typed = async (imported: Result<ImportedReport>) => (imported.ok ? ok(recogniseType(imported.value, await ownTypes())) : imported)
  return {
    versions,
    password: door.password,
    place: door.place,
    backup: { ...door.guard(backup, ['today', 'restore']), restore: (bytes, given) => door.alone(() => backup.restore(bytes, given)) },
    drafts: {
      ...store,
      async prepare() {
        const missing = await place.look()
        if (missing !== null) return fail(missing)
        await place.tidy()
        const prepared = await store.prepare()
        await sweepOwnFolders(home, place.folder(), ops)
        return prepared
      },
      async create({ reportType, unitKind, year }) {
        const own = await ownTypes()
        return store.createFrom(startReport({ reportType: reportTypeById(reportType, own), unitKind, year, ids, now: now() }))
      },
      async createSample() {
        const sample = await loadSampleText(assetsFolder, ops)
        return sample.ok ? store.createFrom(importText(sample.value, { ids, now: now() }).document) : sample
      },
    },
    importBytes: async (name, bytes) => typed(await importBytesApart(name, bytes, { ids, now: now() })),
    importPath: async (file) => typed(await importFile(file, { ids, now: now() }, ops)),
    listReports,
    exportTo: (report, file, options) => exportReport(report, file, { exportedAt: now(), ...options, ops }),
    suggestFileName,
    safeFileName,
    draftBytes: (document, view) => encodeDraft({ document, view, revision: 1, savedAt: now() }).bytes,
    writeFile: (file, bytes) => writeExport(file, bytes, ops),
    recordFinalExport: (draftId, fileName, overridden) => history.record(draftId, { at: now(), fileName, overridden }),
    listFinalExports: (draftId) => history.list(draftId),
    types,
    async listTypes() {
      const listed = await types.list()
      return listed.ok ? ok({ ...listed.value, shared: await packFolders.types() }) : listed
    },
    readReportTypeFile: (bytes) => readReportTypeFile(bytes, ids.draftId()),
    // Beside the drafts' folder, in the program's own.
    profiles: createKnownProfiles(profiles, packFolders.profiles),
    readProfileFile: (name, bytes) => readProfileFile(name, bytes, ids.draftId()),
    words,
    packs: createPackService(createPackStores({ library: ownLibrary, words, types, profiles })),
    packFolders,
    readWordsFile,
    async loadLibrary() {
      const library = await loadLibrary(assetsFolder, ops)
      if (!library.ok) return library
      const { own, notice } = await ownLibrary.load()
      return ok({ ...library.value, own, notices: notice === null ? [] : [notice] })
    },
    async saveOwnLibrary(own) {
      const saved = await ownLibrary.save(own)
      return saved.ok ? ok(null) : saved
    },
  }
}

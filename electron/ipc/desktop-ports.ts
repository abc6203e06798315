import type { Result, UserError } from '#shared/base/result.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import type { Draft } from '#shared/contract/draft.ts'
import type { CheckedItem } from '#shared/contract/self-check.ts'
import type { BackupPreview } from '#shared/contract/backup.ts'
import type { DraftsPlace } from '#shared/contract/drafts-place.ts'
import type { Settings } from '#shared/contract/settings.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { PlanOptions } from '#shared/export-plan/plan-export.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import type { PackFolders } from '#electron/services/packs/pack-folders.ts'
import type { PackService } from '#electron/services/packs/pack-service.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

type Response<C extends keyof DesktopApi> = ReturnType<DesktopApi[C]>
type Request<C extends keyof DesktopApi> = Parameters<DesktopApi[C]>[0]

/** What the handlers need of the drafts kept on disk. */
export interface DraftsPort {
  list(): Response<'drafts:list'>
  search(query: string): Response<'drafts:search'>
  create(request: Request<'drafts:create'>): Response<'drafts:create'>
  createSample(): Response<'drafts:createSample'>
  /** A new draft holding an imported document. */
  createFrom(document: ReportDocument): Promise<Result<Draft>>
  open(id: string): Response<'drafts:open'>
  peek(id: string): Response<'drafts:peek'>
  append(request: Request<'drafts:append'>): Response<'drafts:append'>
  save(request: Request<'drafts:save'>): Response<'drafts:save'>
  copy(document: ReportDocument, view: Request<'drafts:copy'>['view']): Response<'drafts:copy'>
  close(id: string): Response<'drafts:close'>
  closeAll(): Promise<void>
  leftOpen(): Promise<string | null>
  remove(id: string): Response<'drafts:remove'>
  removeUnlessOpen(id: string): Response<'drafts:remove'>
  restore(id: string): Response<'drafts:restore'>
  recover(id: string): Response<'drafts:recover'>
  listBin(): Response<'bin:list'>
  removeForGood(id: string): Response<'bin:remove'>
}

/** The kept versions of drafts. */
export interface VersionsPort {
  list(id: string): Response<'versions:list'>
  read(id: string, number: number): Response<'versions:read'>
  keep(document: ReportDocument, kind: Request<'versions:keep'>['kind'], name: string): Response<'versions:keep'>
  rename(id: string, number: number, name: string): Response<'versions:rename'>
  remove(id: string, number: number): Response<'versions:remove'>
}

/** The password of the drafts. */
export interface PasswordPort {
  state(): Response<'password:state'>
  unlock(password: string): Response<'password:unlock'>
  lock(): Response<'password:lock'>
  set(password: string): Response<'password:set'>
  change(current: string, next: string): Response<'password:change'>
  remove(current: string): Response<'password:remove'>
}

/** Where the drafts are kept. */
export interface PlacePort {
  folder(): string
  state(): Promise<Omit<DraftsPlace, 'mayChoose'>>
  useStandardForNow(): Response<'place:standardForNow'>
  /** @param chosen null: the standard folder */
  move(chosen: string | null): Promise<Result<{ readonly folder: string }>>
  takeIn(): Response<'place:takeIn'>
}

/** Everything of the user's in one file. */
export interface BackupPort {
  today(): string
  make(): Promise<Result<{ readonly bytes: Uint8Array; readonly drafts: number; readonly binned: number; readonly isSealed: boolean }>>
  preview(bytes: Uint8Array, password?: string): Promise<Result<Omit<BackupPreview, 'backupId'>>>
  restore(bytes: Uint8Array, password?: string): Response<'backup:restore'>
}

/** The report types that the user saved. */
export interface ReportTypesPort {
  find(id: string): Promise<Result<ReportType>>
  save(type: ReportType): Response<'types:save'>
  remove(id: string): Response<'types:remove'>
}

/** The layout profiles: those of the program and the user's own. */
export interface ProfilesPort {
  list(): Response<'profiles:list'>
  find(id: string): Promise<Result<LayoutProfile>>
  save(profile: LayoutProfile): Response<'profiles:save'>
  remove(id: string): Response<'profiles:remove'>
}

/** The user's own word list. */
export interface WordsPort {
  load(): Response<'words:load'>
  save(words: OwnWords): Response<'words:save'>
}

/** The plain Node side: the same in Electron, in the local host and in tests. */
export interface ServicesPort {
  readonly drafts: DraftsPort
  readonly versions: VersionsPort
  readonly backup: BackupPort
  readonly password: PasswordPort
  readonly place: PlacePort
  importBytes(name: string, bytes: Uint8Array): Promise<Result<ImportedReport>>
  importPath(path: string): Promise<Result<ImportedReport>>
  /** The paths of the reports in a folder, and how many other files lie there. */
  listReports(folder: string): Promise<Result<{ readonly files: readonly string[]; readonly skipped: number; readonly hasMore: boolean }>>
  exportTo(report: ReportDocument, path: string, options: PlanOptions): Promise<Result<unknown>>
  suggestFileName(report: ReportDocument, edition: 'review' | 'final', wanted?: string): string
  safeFileName(name: string, extension: string): string
  /** The bytes of a draft file for taking along, never sealed. */
  draftBytes(document: ReportDocument, view: Request<'drafts:copy'>['view']): Uint8Array
  writeFile(path: string, bytes: Uint8Array): Promise<Result<unknown>>
  recordFinalExport(draftId: string, fileName: string, overridden: number): Promise<Result<null>>
  listFinalExports(draftId: string): Response<'export:history'>
  readonly types: ReportTypesPort
  /** The user's own and those of subscribed packs. */
  listTypes(): Response<'types:list'>
  readReportTypeFile(bytes: Uint8Array): Result<ReportType>
  readonly profiles: ProfilesPort
  readProfileFile(name: string, bytes: Uint8Array): Result<LearnedProfile>
  readonly words: WordsPort
  readWordsFile(bytes: Uint8Array): Result<OwnWords>
  loadLibrary(): Response<'library:load'>
  saveOwnLibrary(own: OwnLibrary): Response<'library:save'>
  readonly packs: PackService
  readonly packFolders: PackFolders
}

export interface SettingsPort {
  /** What went wrong when they were read at the start. */
  readonly problem: UserError | null
  get(): Settings
  set(settings: Settings): Result<Settings> | Promise<Result<Settings>>
}

/** Where files come from and go to. Paths never reach the window. */
export interface DialogsPort {
  /** One path or more; `null`: the user cancelled. */
  chooseImport(from?: 'folder' | 'pack-folder'): Promise<Result<readonly string[] | null>>
  /** `null`: the user cancelled. */
  chooseExport(suggestedName: string): Promise<Result<string | null>>
  /** A folder for the drafts; a host without folder dialogs has no such question. `null`: the user cancelled. */
  chooseDraftsFolder?(): Promise<Result<string | null>>
}

/** The system's programs and file manager; only ever called with paths this run has written. */
export interface ShellPort {
  /** Resolves to an error text, empty when the file was opened. */
  openPath(path: string): Promise<string>
  showItemInFolder(path: string): void
}

export interface HostPort {
  readonly kind: 'electron' | 'local-host'
  readonly version: string
  /** Paths the system handed to the program since the last call; a host that is started without files has none. */
  takeHandedFiles?(): readonly string[]
  /** What keeps the program off the network, asked at this moment. */
  selfCheck(): readonly CheckedItem[]
  readonly startProblem: UserError | null
  /** The window has saved everything. */
  windowMayClose(): void
  /** The window as it is printed, as a PDF; a host without it leaves printing to the window. */
  printToPdf?(): Promise<Uint8Array>
}

import type { Result } from '#shared/base/result.ts'
import type { Channel, EventName } from '#shared/contract/channels.ts'
import type { BackupPreview, BackupRestored } from '#shared/contract/backup.ts'
import type { PasswordState } from '#shared/contract/draft-password.ts'
import type { DraftsPlace } from '#shared/contract/drafts-place.ts'
import type { BinnedDraft } from '#shared/contract/binned-draft.ts'
import type { AppInfo } from '#shared/contract/app-info.ts'
import type { Draft, DraftSummary, DraftView, FoundDraft, OpenedDraft, SavedDraft } from '#shared/contract/draft.ts'
import type { ExportWordRequest, ExportedFile, FinalExport } from '#shared/contract/exports.ts'
import type { ChosenFiles, ImportAnswer, ImportOutcome } from '#shared/contract/imports.ts'
import type { LoadedLibrary } from '#shared/contract/loaded-library.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'
import type { SelfCheck } from '#shared/contract/self-check.ts'
import type { Settings } from '#shared/contract/settings.ts'
import type { VersionInfo, VersionList } from '#shared/contract/version.ts'
import type { ReportDocument, UnitKind } from '#shared/document/report-document.ts'
import type { ReportChange } from '#shared/document/report-change.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import type { PackPreview, SharedPacks } from '#shared/contract/packs.ts'
import type { PackChoice } from '#shared/packs/plan-pack-import.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** Every call between window and desktop, declared once. Main implements it, preload exposes it, the local host serves it. */
export interface Contract {
  'app:info': { request: Record<string, never>; response: AppInfo }
  /** The window has saved everything and may be closed. */
  'app:close': { request: Record<string, never>; response: Result<null> }
  /** Looks at what keeps the program off the network, here and now. */
  'app:selfCheck': { request: Record<string, never>; response: Result<SelfCheck> }
  'drafts:list': { request: Record<string, never>; response: Result<readonly DraftSummary[]> }
  /** The drafts whose text holds every word of the query, with the passages. */
  'drafts:search': { request: { query: string }; response: Result<readonly FoundDraft[]> }
  'drafts:create': { request: { reportType: string; unitKind: UnitKind; year: number }; response: Result<Draft> }
  'drafts:createSample': { request: Record<string, never>; response: Result<Draft> }
  'drafts:open': { request: { id: string }; response: Result<OpenedDraft> }
  /** What another draft holds, for looking at beside the open one: it is not opened. */
  'drafts:peek': { request: { id: string }; response: Result<ReportDocument> }
  /** Puts what was typed since the last call on the disk. Refused with `whole-save-needed` when drafts:save must sort something out. */
  'drafts:append': {
    request: { id: string; revision: number; change: ReportChange; view: DraftView }
    /** `savedAt` is null when there was nothing to write. */
    response: Result<{ savedAt: string | null }>
  }
  /** `revision`: the version that the window's text goes back to. A file on disk that is another one is never written over. */
  'drafts:save': { request: { document: ReportDocument; view: DraftView; revision: number }; response: Result<SavedDraft> }
  /** Asks where to, then writes the report as a draft file there, for import:choose. `null`: the user cancelled. */
  'drafts:saveElsewhere': { request: { document: ReportDocument; view: DraftView }; response: Result<ExportedFile | null> }
  /** A new draft from what the window holds. */
  'drafts:copy': { request: { document: ReportDocument; view: DraftView }; response: Result<Draft> }
  /** The window has left the draft: others may write in it. */
  'drafts:close': { request: { id: string }; response: Result<null> }
  /** The draft that was open when the window or the program broke off. `null`: nothing broke off. */
  'drafts:leftOpen': { request: Record<string, never>; response: Result<string | null> }
  /** Moves the draft to the trash folder; `drafts:restore` brings it back. With `unlessOpen` refused as `open-elsewhere` where a window holds it. */
  'drafts:remove': { request: { id: string; unlessOpen?: boolean }; response: Result<null> }
  'drafts:restore': { request: { id: string }; response: Result<null> }
  /** Makes a new draft from the last readable version of a damaged one. The damaged file stays. */
  'drafts:recover': { request: { id: string }; response: Result<Draft> }
  /** The drafts in the bin; `drafts:restore` brings one back. */
  'bin:list': { request: Record<string, never>; response: Result<readonly BinnedDraft[]> }
  /** Removes a draft in the bin for good, with its versions. */
  'bin:remove': { request: { id: string }; response: Result<null> }
  /** Whether the drafts have a password, and whether it was given. */
  'password:state': { request: Record<string, never>; response: Result<PasswordState> }
  /** Opens the drafts until the program ends. Refused with `wrong-password`. */
  'password:unlock': { request: { password: string }; response: Result<PasswordState> }
  /** Asks for the password again from now on. No draft may be open. */
  'password:lock': { request: Record<string, never>; response: Result<PasswordState> }
  /** Encrypts every draft. No draft may be open, here or in another window. */
  'password:set': { request: { password: string }; response: Result<PasswordState> }
  'password:change': { request: { current: string; next: string }; response: Result<PasswordState> }
  /** Makes every draft plain again. */
  'password:remove': { request: { current: string }; response: Result<PasswordState> }
  'place:state': { request: Record<string, never>; response: Result<DraftsPlace> }
  /** Moves all drafts into the standard folder, or into one that the user is asked for. `null`: the user cancelled. */
  'place:move': { request: { to: 'chosen' | 'standard' }; response: Result<{ readonly folder: string } | null> }
  /** The standard folder until the program ends, while the chosen one is not to be found. */
  'place:standardForNow': { request: Record<string, never>; response: Result<null> }
  /** Brings the drafts that were written in the standard folder meanwhile. */
  'place:takeIn': { request: Record<string, never>; response: Result<null> }
  /** Asks where to save, then writes everything of the user's into one file. `null`: the user cancelled. */
  'backup:make': {
    request: Record<string, never>
    response: Result<(ExportedFile & { readonly drafts: number; readonly binned: number; readonly isSealed: boolean }) | null>
  }
  /** What a backup would bring; nothing is restored yet. Refused with `backup-locked` where its password is needed. */
  'backup:read': { request: { bytes: Uint8Array; password?: string }; response: Result<BackupPreview> }
  /** Brings what the backup holds. Nothing is replaced: what differs is kept beside. */
  'backup:restore': { request: { backupId: string }; response: Result<BackupRestored> }
  /** The kept versions of a draft, the newest first. */
  'versions:list': { request: { id: string }; response: Result<VersionList> }
  'versions:read': { request: { id: string; number: number }; response: Result<ReportDocument> }
  /** Keeps what the window holds as a version: under a name, or before something replaces it. */
  'versions:keep': { request: { document: ReportDocument; kind: 'named' | 'before-restore'; name: string }; response: Result<VersionInfo> }
  'versions:rename': { request: { id: string; number: number; name: string }; response: Result<null> }
  'versions:remove': { request: { id: string; number: number }; response: Result<null> }
  /** Opens the file dialog. `null`: the user cancelled. */
  'import:choose': { request: { from?: 'folder' | undefined }; response: Result<ImportAnswer | ChosenFiles | null> }
  /** Reads what the system handed to the program by double click or 打开方式; one of the user's own drafts is opened. `null`: nothing waits. */
  'import:handed': { request: Record<string, never>; response: Result<ImportAnswer | ChosenFiles | null> }
  /** A file dropped on the window. One of several is not asked about: all proposals are carried out. */
  'import:file': { request: { name: string; bytes: Uint8Array; isOneOfSeveral?: true | undefined }; response: Result<ImportAnswer> }
  /** Reads one of several chosen files; all proposals are carried out. */
  'import:chosen': { request: { importId: string }; response: Result<ImportOutcome> }
  /** Makes a draft of a pending text without the refused proposals. May be asked again, for another draft with other decisions. */
  'import:finish': { request: { importId: string; refused: readonly string[] }; response: Result<ImportOutcome> }
  /** Forgets a pending text. */
  'import:cancel': { request: { importId: string }; response: Result<null> }
  /** Asks where to save, then writes the Word file. `null`: the user cancelled. */
  'export:word': { request: ExportWordRequest; response: Result<ExportedFile | null> }
  /** The final copies made of a draft, oldest first. */
  'export:history': { request: { draftId: string }; response: Result<readonly FinalExport[]> }
  /** Asks where to save, then writes the window's preview as a PDF. The preview must be open. `null`: the user cancelled. */
  'export:pdf': { request: { document: ReportDocument }; response: Result<ExportedFile | null> }
  'export:open': { request: { exportId: string }; response: Result<null> }
  'export:reveal': { request: { exportId: string }; response: Result<null> }
  /** The user's own layouts. `shared`: of subscribed folders, to be used and not changed; `unreadable`: files in the folder that hold none. */
  'profiles:list': {
    request: Record<string, never>
    response: Result<{ items: readonly LayoutProfile[]; shared: readonly LayoutProfile[]; unreadable: readonly string[] }>
  }
  'profiles:save': { request: { profile: LayoutProfile }; response: Result<LayoutProfile> }
  'profiles:remove': { request: { id: string }; response: Result<null> }
  /** A layout from a profile file, or learned from a sample .docx. Nothing is saved. */
  'profiles:read': { request: { name: string; bytes: Uint8Array }; response: Result<LearnedProfile> }
  /** Asks where to save, then writes the layout as a file. `null`: the user cancelled. */
  'profiles:export': { request: { id: string }; response: Result<ExportedFile | null> }
  /** The report types that the user saved, and those of subscribed packs. `unreadable`: files in the folder that hold none. */
  'types:list': {
    request: Record<string, never>
    response: Result<{ items: readonly ReportType[]; shared: readonly ReportType[]; unreadable: readonly string[] }>
  }
  'types:save': { request: { type: ReportType }; response: Result<ReportType> }
  'types:remove': { request: { id: string }; response: Result<null> }
  /** A report type from a file. Nothing is saved. */
  'types:read': { request: { bytes: Uint8Array }; response: Result<ReportType> }
  /** Asks where to save, then writes the type as a file. `null`: the user cancelled. */
  'types:export': { request: { id: string }; response: Result<ExportedFile | null> }
  /** The user's own word list; empty where none was ever saved. */
  'words:load': { request: Record<string, never>; response: Result<OwnWords> }
  'words:save': { request: { words: OwnWords }; response: Result<OwnWords> }
  /** A word list from a file: ours, or a table of two columns. Nothing is saved. */
  'words:read': { request: { name: string; bytes: Uint8Array }; response: Result<OwnWords> }
  /** Asks where to save, then writes the word list as a file. `null`: the user cancelled. */
  'words:export': { request: Record<string, never>; response: Result<ExportedFile | null> }
  /** The program's phrases and the user's. `notices`: what of the user's could not be read. */
  'library:load': { request: Record<string, never>; response: Result<LoadedLibrary> }
  'library:save': { request: { own: OwnLibrary }; response: Result<null> }
  /** Everything of the user's that could go into a pack. */
  'packs:contents': { request: Record<string, never>; response: Result<PackPreview['sections']> }
  /** Asks where to save, then writes a pack of the entries named. `null`: the user cancelled. */
  'packs:export': { request: { name: string; entryIds: readonly string[] }; response: Result<ExportedFile | null> }
  /** Reads a pack and holds it against what is here. Nothing is changed. */
  'packs:read': { request: { bytes: Uint8Array }; response: Result<PackPreview> }
  /** Takes over a pack that was read. What differs follows `choices` and stays as it is without one; `left` is not taken. */
  'packs:apply': {
    request: { packId: string; choices: Readonly<Record<string, PackChoice>>; left: readonly string[] }
    response: Result<{ readonly taken: number }>
  }
  /** Reads the subscribed folders. What cannot be read now is told, and its last good copy given. */
  'packs:shared': { request: Record<string, never>; response: Result<SharedPacks> }
  /** Asks for a folder. `null`: the user cancelled. */
  'packs:subscribe': { request: Record<string, never>; response: Result<SharedPacks | null> }
  'packs:unsubscribe': { request: { id: string }; response: Result<SharedPacks> }
  'settings:get': { request: Record<string, never>; response: Settings }
  'settings:set': { request: Settings; response: Result<Settings> }
}

export interface ContractEvents {
  'menu:command': { command: MenuCommand }
  /** The window is about to close: save, then call app:close. */
  'app:closing': Record<string, never>
  /** The system handed files to the program: the window asks for them with import:handed. */
  'import:waiting': Record<string, never>
}

/** The same shape on both sides of the bridge. */
export type DesktopApi = { readonly [C in Channel]: (request: Contract[C]['request']) => Promise<Contract[C]['response']> }

/** What the window finds as `window.desktop`. */
export type DesktopBridge = DesktopApi & {
  /** Listens to an event from main; returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: ContractEvents[E]) => void): () => void
}

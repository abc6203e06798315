import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import type { Result } from '#shared/base/result.ts'
import type { Channel, EventName } from '#shared/contract/channels.ts'
import { type Draft, type DraftSummary, draftViewSchema } from '#shared/contract/draft.ts'
import type { MenuCommand } from '#shared/contract/menu-command.ts'
import { type Settings, settingsSchema } from '#shared/contract/settings.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import { type ReportDocument, UNIT_KINDS, type UnitKind } from '#shared/document/report-document.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'

export interface AppInfo {
  readonly version: string
  /** `electron` has native dialogs and menus; `local-host` has neither and writes exports to the documents folder. */
  readonly host: 'electron' | 'local-host'
  /** Folder where drafts are kept, for the user to see. */
  readonly draftsFolder: string
}

export interface ImportOutcome {
  readonly draft: Draft
  readonly warnings: readonly ImportWarning[]
}

export interface ExportedFile {
  /** Names the file in export:open and export:reveal; paths stay in main. */
  readonly exportId: string
  readonly fileName: string
  readonly folder: string
}

/** Every call between window and desktop, declared once. Main implements it, preload exposes it, the local host serves it. */
export interface Contract {
  'app:info': { request: Record<string, never>; response: AppInfo }
  /** The window has saved everything and may be closed. */
  'app:close': { request: Record<string, never>; response: Result<null> }
  'drafts:list': { request: Record<string, never>; response: Result<readonly DraftSummary[]> }
  'drafts:create': { request: { reportType: string; unitKind: UnitKind; year: number }; response: Result<Draft> }
  'drafts:createSample': { request: Record<string, never>; response: Result<Draft> }
  'drafts:open': { request: { id: string }; response: Result<Draft> }
  /** Refused with `conflict` when the version on disk is not `revision` any more; both versions are kept. */
  'drafts:save': { request: { document: ReportDocument; view: DraftView; revision: number }; response: Result<{ revision: number; savedAt: string }> }
  /** Moves the draft to the trash folder; `drafts:restore` brings it back. */
  'drafts:remove': { request: { id: string }; response: Result<null> }
  'drafts:restore': { request: { id: string }; response: Result<null> }
  /** Makes a new draft from the last readable version of a damaged one. The damaged file stays. */
  'drafts:recover': { request: { id: string }; response: Result<Draft> }
  /** Opens the file dialog. `null`: the user cancelled. */
  'import:choose': { request: Record<string, never>; response: Result<ImportOutcome | null> }
  /** A file dropped on the window. */
  'import:file': { request: { name: string; bytes: Uint8Array }; response: Result<ImportOutcome> }
  /** Asks where to save, then writes the Word file. `null`: the user cancelled. */
  'export:word': { request: { document: ReportDocument }; response: Result<ExportedFile | null> }
  'export:open': { request: { exportId: string }; response: Result<null> }
  'export:reveal': { request: { exportId: string }; response: Result<null> }
  'library:load': { request: Record<string, never>; response: Result<{ phrases: readonly PhraseBlock[] }> }
  'settings:get': { request: Record<string, never>; response: Settings }
  'settings:set': { request: Settings; response: Result<Settings> }
}

export interface ContractEvents {
  'menu:command': { command: MenuCommand }
  /** The window is about to close: save, then call app:close. */
  'app:closing': Record<string, never>
}

/** The same shape on both sides of the bridge. */
export type DesktopApi = { readonly [C in Channel]: (request: Contract[C]['request']) => Promise<Contract[C]['response']> }

/** What the window finds as `window.desktop`. */
export type DesktopBridge = DesktopApi & {
  /** Listens to an event from main; returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: ContractEvents[E]) => void): () => void
}

const id = z.string().regex(ID_PATTERN)
const nothing = z.strictObject({})

/** Guards on requests: everything that crosses into main is parsed first. */
export const requestSchemas: { readonly [C in Channel]: z.ZodType } = {
  'app:info': nothing,
  'app:close': nothing,
  'drafts:list': nothing,
  'drafts:create': z.strictObject({
    reportType: z.string().min(1).max(64),
    unitKind: z.enum(UNIT_KINDS),
    year: z.number().int().min(2000).max(2100),
  }),
  'drafts:createSample': nothing,
  'drafts:open': z.strictObject({ id }),
  'drafts:save': z.strictObject({ document: reportDocumentSchema, view: draftViewSchema, revision: z.number().int().min(0) }),
  'drafts:remove': z.strictObject({ id }),
  'drafts:restore': z.strictObject({ id }),
  'drafts:recover': z.strictObject({ id }),
  'import:choose': nothing,
  'import:file': z.strictObject({ name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array) }),
  'export:word': z.strictObject({ document: reportDocumentSchema }),
  'export:open': z.strictObject({ exportId: id }),
  'export:reveal': z.strictObject({ exportId: id }),
  'library:load': nothing,
  'settings:get': nothing,
  'settings:set': settingsSchema,
}

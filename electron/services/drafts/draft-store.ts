import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { BinnedDraft } from '#shared/contract/binned-draft.ts'
import type { Draft, DraftSummary, DraftView, FoundDraft, OpenedDraft, SavedDraft } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { countBinDay, listBin, removeForGood } from '#electron/services/drafts/bin.ts'
import { type DraftStoreContext, createDraftMemory } from '#electron/services/drafts/draft-context.ts'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { type DraftLocks, NO_LOCKS } from '#electron/services/drafts/draft-locks.ts'
import { type DraftSeal, NO_SEAL } from '#electron/services/drafts/draft-seal.ts'
import { type AppendRequest, appendChange } from '#electron/services/drafts/journal.ts'
import { listDrafts } from '#electron/services/drafts/list-drafts.ts'
import { openDraft, peekDraft } from '#electron/services/drafts/open-draft.ts'
import { recoverDraft } from '#electron/services/drafts/recover-draft.ts'
import { type SaveRequest, saveDraft, writeNewDraft } from '#electron/services/drafts/save-draft.ts'
import { searchDrafts } from '#electron/services/drafts/search-drafts.ts'
import { removeDraft, removeUnlessOpen, restoreDraft } from '#electron/services/drafts/trash-draft.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'
import { sweepTempFiles } from '#electron/services/files/temp-file.ts'

export interface DraftStoreOptions {
  /** Asked anew for every path where it is a function. */
  readonly folder: string | (() => string)
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  readonly ops?: FileOps
  /** Nobody else is about unless told otherwise. */
  readonly locks?: DraftLocks
  readonly seal?: DraftSeal
}

/** The drafts of one folder. Ids are those of the contract; expected failures are values. */
export interface DraftStore {
  /** Makes the folder and clears what a killed run left behind. To be called once, before the window opens. */
  prepare(): Promise<Result<null>>
  /** The latest first; damaged drafts and those of a newer 案头 included. */
  list(): Promise<Result<readonly DraftSummary[]>>
  /** Those whose text holds every word of the query. */
  search(query: string): Promise<Result<readonly FoundDraft[]>>
  /** A new draft holding `document`; its id is replaced where it is taken. */
  createFrom(document: ReportDocument): Promise<Result<Draft>>
  /** A new draft from what a window holds. */
  copy(document: ReportDocument, view: DraftView): Promise<Result<Draft>>
  open(id: string): Promise<Result<OpenedDraft>>
  /** What a draft holds, without opening it. */
  peek(id: string): Promise<Result<ReportDocument>>
  save(request: SaveRequest): Promise<Result<SavedDraft>>
  /** Puts what was typed since the last call on the disk; see journal.ts. */
  append(request: AppendRequest): Promise<Result<{ readonly savedAt: string | null }>>
  /** The window has left the draft. */
  close(id: string): Promise<Result<null>>
  /** The window is gone. */
  closeAll(): Promise<void>
  /** The drafts that a window holds. */
  openIds(): readonly string[]
  /** The draft that a window held when it or the program broke off; null after an orderly end. */
  leftOpen(): Promise<string | null>
  remove(id: string): Promise<Result<null>>
  /** The same, refused where a window of this program or another one holds the draft. */
  removeUnlessOpen(id: string): Promise<Result<null>>
  restore(id: string): Promise<Result<null>>
  /** A new draft from the version before the damaged one, which stays as it is. */
  recover(id: string): Promise<Result<Draft>>
  /** The drafts in the bin. */
  listBin(): Promise<Result<readonly BinnedDraft[]>>
  removeForGood(id: string): Promise<Result<null>>
}

/** Over one folder. Nothing is read before it is asked for. */
export function createDraftStore(options: DraftStoreOptions): DraftStore {
  const files = { places: draftFolder(options.folder), ops: options.ops ?? nodeFileOps, seal: options.seal ?? NO_SEAL }
  const context: DraftStoreContext = {
    ...files,
    ids: options.ids,
    now: options.now,
    memory: createDraftMemory(),
    locks: options.locks ?? NO_LOCKS,
  }
  // One writer at a time for each draft: saves, removals and recoveries of one draft never overlap.
  const inTurn = createKeyedQueue()
  let leftBehind: Promise<readonly string[]> | null = null
  return {
    prepare: () => prepare(context),
    list: () => list(context),
    search: (query) => search(query, context),
    createFrom: (document) => createDraft({ document, view: { caret: null } }, null, context),
    copy: (document, view) => createDraft({ document: { ...document, id: context.ids.draftId() }, view }, 'copy', context),
    open: (id) => inTurn(id, () => openDraft(id, context)),
    peek: (id) => inTurn(id, () => peekDraft(id, context)),
    save: (request) => inTurn(request.document.id, () => saveAndHold(request, context)),
    append: (request) => inTurn(request.id, () => appendChange(request, context)),
    remove: (id) => inTurn(id, () => removeDraft(id, context)),
    removeUnlessOpen: (id) => inTurn(id, () => removeUnlessOpen(id, context)),
    restore: (id) => inTurn(id, () => restoreDraft(id, context)),
    recover: (id) => inTurn(id, () => recoverDraft(id, context)),
    listBin: () => listBin(context),
    removeForGood: (id) => inTurn(id, () => removeForGood(id, context)),
    close: (id) => inTurn(id, () => closeDraft(id, context)),
    async closeAll() {
      context.memory.open.clear()
      await context.locks.releaseAll()
    },
    openIds: () => [...context.memory.open.keys()],
    async leftOpen() {
      const [held] = context.memory.open.keys()
      if (held !== undefined) return held
      leftBehind ??= context.locks.leftBehind()
      const [broken] = await leftBehind
      leftBehind = Promise.resolve([])
      return broken ?? null
    },
  }
}

async function createDraft(...parts: Parameters<typeof writeNewDraft>): Promise<Result<Draft>> {
  const draft = await writeNewDraft(...parts)
  // Many may be made in one go: which of them a window holds shows when it opens or saves one.
  if (draft.ok) parts[2].memory.open.delete(draft.value.document.id)
  return draft
}

async function saveAndHold(request: SaveRequest, context: DraftStoreContext): Promise<Result<SavedDraft>> {
  const saved = await saveDraft(request, context)
  if (saved.ok) await context.locks.take(saved.value.movedTo ?? request.document.id)
  return saved
}

async function closeDraft(id: string, { memory, locks }: DraftStoreContext): Promise<Result<null>> {
  memory.open.delete(id)
  await locks.release(id)
  return ok(null)
}

async function prepare(context: DraftStoreContext): Promise<Result<null>> {
  const { places, ops } = context
  try {
    await ops.makeFolder(places.folder)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
  await sweepTempFiles(places.folder, ops)
  await countBinDay(context)
  return ok(null)
}

async function list(context: DraftStoreContext): Promise<Result<readonly DraftSummary[]>> {
  const { places, ops } = context
  try {
    if ((await infoIfThere(places.folder, ops)) === null) return ok([])
    return ok(await listDrafts(context))
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

async function search(query: string, context: DraftStoreContext): Promise<Result<readonly FoundDraft[]>> {
  const { places, ops } = context
  try {
    if ((await infoIfThere(places.folder, ops)) === null) return ok([])
    return ok(await searchDrafts(query, context))
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

import type { IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { Draft, DraftSummary } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { DRAFT_DAMAGED, DRAFT_MISSING, DRAFT_NEWER, NOTHING_TO_RECOVER, NOT_DAMAGED } from '#electron/services/drafts/draft-errors.ts'
import { draftFolder, readDraftFile } from '#electron/services/drafts/draft-folder.ts'
import { listDrafts } from '#electron/services/drafts/list-drafts.ts'
import {
  type DraftStoreContext,
  type SaveRequest,
  type SavedVersion,
  createDraftMemory,
  saveDraft,
  writeNewDraft,
} from '#electron/services/drafts/save-draft.ts'
import { removeDraft, restoreDraft } from '#electron/services/drafts/trash-draft.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, infoIfThere, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'
import { sweepTempFiles } from '#electron/services/files/temp-file.ts'

export interface DraftStoreOptions {
  readonly folder: string
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  readonly ops?: FileOps
}

/** The drafts of one folder. Ids are those of the contract; expected failures are values. */
export interface DraftStore {
  /** Makes the folder and clears what a killed run left behind. To be called once, before the window opens. */
  prepare(): Promise<Result<null>>
  /** The latest first; damaged drafts and those of a newer 案头 included. */
  list(): Promise<Result<readonly DraftSummary[]>>
  /** A new draft holding `document`; its id is replaced where it is taken. */
  createFrom(document: ReportDocument): Promise<Result<Draft>>
  open(id: string): Promise<Result<Draft>>
  save(request: SaveRequest): Promise<Result<SavedVersion>>
  remove(id: string): Promise<Result<null>>
  restore(id: string): Promise<Result<null>>
  /** A new draft from the version before the damaged one, which stays as it is. */
  recover(id: string): Promise<Result<Draft>>
}

export function createDraftStore(options: DraftStoreOptions): DraftStore {
  const context: DraftStoreContext = {
    places: draftFolder(options.folder),
    ops: options.ops ?? nodeFileOps,
    ids: options.ids,
    now: options.now,
    memory: createDraftMemory(),
  }
  // One writer at a time for each draft: saves, removals and recoveries of one draft never overlap.
  const inTurn = createKeyedQueue()
  return {
    prepare: () => prepare(context),
    list: () => list(context),
    createFrom: (document) => writeNewDraft({ document, view: { caret: null } }, null, context),
    open: (id) => inTurn(id, () => openDraft(id, context)),
    save: (request) => inTurn(request.document.id, () => saveDraft(request, context)),
    remove: (id) => inTurn(id, () => removeDraft(id, context)),
    restore: (id) => inTurn(id, () => restoreDraft(id, context)),
    recover: (id) => inTurn(id, () => recoverDraft(id, context)),
  }
}

async function prepare({ places, ops }: DraftStoreContext): Promise<Result<null>> {
  try {
    await ops.makeFolder(places.folder)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
  await sweepTempFiles(places.folder, ops)
  return ok(null)
}

async function list({ places, ops }: DraftStoreContext): Promise<Result<readonly DraftSummary[]>> {
  try {
    if ((await infoIfThere(places.folder, ops)) === null) return ok([])
    return ok(await listDrafts(places, ops))
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

async function openDraft(id: string, { places, ops, memory }: DraftStoreContext): Promise<Result<Draft>> {
  try {
    const reading = await readDraftFile(places.current(id), id, ops)
    if (reading.state === 'damaged') return fail(DRAFT_DAMAGED)
    if (reading.state === 'newer-version') return fail(DRAFT_NEWER)
    if (reading.state === 'missing') {
      const hasPrevious = (await infoIfThere(places.previous(id), ops)) !== null
      return fail(hasPrevious ? DRAFT_DAMAGED : DRAFT_MISSING)
    }
    memory.handedOut.set(id, { revision: reading.draft.revision, checksum: reading.checksum })
    return ok(reading.draft)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

async function recoverDraft(id: string, context: DraftStoreContext): Promise<Result<Draft>> {
  const { places, ops, ids } = context
  try {
    const current = await readOrDamaged(places.current(id), id, ops)
    if (current.state === 'readable') return fail(NOT_DAMAGED)
    const previous = await readDraftFile(places.previous(id), id, ops)
    if (previous.state === 'missing' && current.state === 'missing') return fail(DRAFT_MISSING)
    if (previous.state !== 'readable') return fail(NOTHING_TO_RECOVER)
    const { document, view } = previous.draft
    return await writeNewDraft({ document: { ...document, id: ids.draftId() }, view }, 'recovered', context)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

/** A current version that the system does not hand out must not keep anybody from the previous one. */
async function readOrDamaged(file: string, id: string, ops: FileOps) {
  try {
    return await readDraftFile(file, id, ops)
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return { state: 'damaged' } as const
  }
}

import type { DraftId, IdSource } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { Draft, DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { DRAFT_CONFLICT, DRAFT_TOO_LARGE } from '#electron/services/drafts/draft-errors.ts'
import { type DraftOrigin, MAX_DRAFT_BYTES, encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type DraftFileReading, type DraftFolder, readDraftFile } from '#electron/services/drafts/draft-folder.ts'
import { keepPrevious } from '#electron/services/drafts/keep-previous.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'

export interface SaveRequest {
  readonly document: ReportDocument
  readonly view: DraftView
  /** The version on disk that the window's text goes back to. */
  readonly revision: number
}

export interface SavedVersion {
  readonly revision: number
  readonly savedAt: string
}

/** A version on disk as this program knows it. */
export interface KnownVersion {
  readonly revision: number
  readonly checksum: string
}

/** What the store knows of its drafts beyond what stands on the disk. Lives as long as the program. */
export interface DraftMemory {
  /** The version last handed to a window, by draft. */
  readonly handedOut: Map<string, KnownVersion>
  /** A save that replaced the file but could not promise that it lasts: the next save of the same window goes on from it. */
  readonly unsure: Map<string, { readonly base: number; readonly written: KnownVersion }>
  /** Where the text of a window in conflict is kept, by draft and the version it had loaded: one copy, however often it saves. */
  readonly conflictCopies: Map<string, DraftId>
}

export function createDraftMemory(): DraftMemory {
  return { handedOut: new Map(), unsure: new Map(), conflictCopies: new Map() }
}

export interface DraftStoreContext {
  readonly places: DraftFolder
  readonly ops: FileOps
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  readonly memory: DraftMemory
}

/** Writes a draft that is not on disk yet, under a free id. */
export async function writeNewDraft(
  { document, view }: Pick<SaveRequest, 'document' | 'view'>,
  origin: DraftOrigin | null,
  context: DraftStoreContext,
): Promise<Result<Draft>> {
  const { places, ops } = context
  try {
    await ops.makeFolder(places.folder)
    let id = document.id
    while (await isTaken(id, context)) id = context.ids.draftId()
    const draft: Draft = { document: { ...document, id }, view, revision: 1, savedAt: context.now() }
    const written = await writeVersion(draft, 0, origin, context)
    return written.ok ? ok(draft) : written
  } catch (cause) {
    return fail(fileError(cause, 'save-draft'))
  }
}

/**
 * Saves a draft over the version it goes back to; that version is kept as the previous one.
 * Errors: `conflict` (see `DRAFT_CONFLICT`), `too-large`, and those of file-error.ts.
 */
export async function saveDraft(request: SaveRequest, context: DraftStoreContext): Promise<Result<SavedVersion>> {
  const { places, ops } = context
  const { id } = request.document
  try {
    const onDisk = await readDraftFile(places.current(id), id, ops)
    // The whole folder is gone (a stick pulled out): that is no conflict, and nothing is to be created in its place.
    if (onDisk.state === 'missing') await ops.info(places.folder)
    if (onDisk.state !== 'readable' || !goesBackTo(onDisk, request, context.memory)) return await keepBoth(request, context)
    const draft: Draft = { document: request.document, view: request.view, revision: onDisk.draft.revision + 1, savedAt: context.now() }
    const kept = await keepPrevious(places.current(id), places.previous(id), ops)
    if (!kept.ok) return fail(fileError(kept.error.cause, 'save-draft'))
    return await writeVersion(draft, request.revision, null, context)
  } catch (cause) {
    return fail(fileError(cause, 'save-draft'))
  }
}

/** Whether the file on disk is what the window loaded or what it last saved, by number and by content. */
function goesBackTo(onDisk: Extract<DraftFileReading, { state: 'readable' }>, { document, revision }: SaveRequest, memory: DraftMemory): boolean {
  const unsure = memory.unsure.get(document.id)
  if (unsure !== undefined && unsure.base === revision && unsure.written.checksum === onDisk.checksum) return true
  if (onDisk.draft.revision !== revision) return false
  // A file of the same number but other content: somebody put a copy from elsewhere in its place.
  const handedOut = memory.handedOut.get(document.id)
  return handedOut?.revision !== revision || handedOut.checksum === onDisk.checksum
}

/** The window's version goes beside the file on disk. Always an error, so that the window never takes it for saved. */
async function keepBoth(request: SaveRequest, context: DraftStoreContext): Promise<Result<never>> {
  const { places, ops, ids, memory } = context
  const key = `${request.document.id} ${request.revision}`
  const copyId = memory.conflictCopies.get(key)
  const document = { ...request.document, id: copyId ?? ids.draftId() }
  const earlier = copyId === undefined ? null : await readDraftFile(places.current(copyId), copyId, ops)
  if (earlier?.state === 'readable' && earlier.origin === 'conflict') {
    const draft: Draft = { document, view: request.view, revision: earlier.draft.revision + 1, savedAt: context.now() }
    const written = await writeVersion(draft, earlier.draft.revision, 'conflict', context)
    return fail(written.ok ? DRAFT_CONFLICT : written.error)
  }
  const copy = await writeNewDraft({ document: { ...document, id: ids.draftId() }, view: request.view }, 'conflict', context)
  if (!copy.ok) return copy
  memory.conflictCopies.set(key, copy.value.document.id)
  return fail(DRAFT_CONFLICT)
}

async function writeVersion(draft: Draft, base: number, origin: DraftOrigin | null, context: DraftStoreContext): Promise<Result<SavedVersion>> {
  const { places, ops, memory } = context
  const { id } = draft.document
  const { bytes, checksum } = encodeDraft(draft, origin)
  if (bytes.length > MAX_DRAFT_BYTES) return fail(DRAFT_TOO_LARGE)
  const written = await durableWrite(places.current(id), bytes, { ops })
  const version: KnownVersion = { revision: draft.revision, checksum }
  if (!written.ok) {
    if (written.error.replaced) memory.unsure.set(id, { base, written: version })
    return fail(fileError(written.error.cause, 'save-draft'))
  }
  memory.unsure.delete(id)
  memory.handedOut.set(id, version)
  return ok({ revision: draft.revision, savedAt: draft.savedAt })
}

/** An id counts as taken by anything of that name, in the folder or in the trash, readable or not. */
async function isTaken(id: string, { places, ops }: DraftStoreContext): Promise<boolean> {
  for (const file of [places.current(id), places.previous(id), places.trashed(id), places.trashedPrevious(id)])
    if ((await infoIfThere(file, ops)) !== null) return true
  return false
}

import { type Result, fail, ok } from '#shared/base/result.ts'
import type { Draft, DraftView, SavedDraft } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { DraftStoreContext, KnownVersion } from '#electron/services/drafts/draft-context.ts'
import { DRAFT_LOCKED, DRAFT_TOO_LARGE } from '#electron/services/drafts/draft-errors.ts'
import { type DraftOrigin, MAX_DRAFT_BYTES, encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type DraftFileReading, readDraftFile } from '#electron/services/drafts/draft-folder.ts'
import { WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { dropJournal } from '#electron/services/drafts/journal.ts'
import { keepPrevious } from '#electron/services/drafts/keep-previous.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf, infoIfThere } from '#electron/services/files/file-ops.ts'

export interface SaveRequest {
  readonly document: ReportDocument
  readonly view: DraftView
  /** The version on disk that the window's text goes back to. */
  readonly revision: number
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
 * Saves a draft over the version it goes back to; that version is kept as the previous one. A file that is not that version is never
 * written over: see `SavedDraft.movedTo`. Errors: `too-large`, and those of file-error.ts.
 */
export async function saveDraft(request: SaveRequest, context: DraftStoreContext): Promise<Result<SavedDraft>> {
  const { places, ops } = context
  const { id } = request.document
  try {
    const base = await baseOf(request, context)
    if (base === 'locked') return fail(DRAFT_LOCKED)
    if (base === 'another') return await moveBeside(request, context)
    if (base === 'missing') {
      // The whole folder is gone (a stick pulled out): nothing is to be created in its place.
      await ops.info(places.folder)
    } else {
      const kept = await keepPrevious(places.current(id), places.previous(id), ops)
      if (!kept.ok) return fail(fileError(kept.error.cause, 'save-draft'))
    }
    const revision = (base === 'missing' ? request.revision : base.revision) + 1
    const draft: Draft = { document: request.document, view: request.view, revision, savedAt: context.now() }
    const written = await writeVersion(draft, request.revision, base === 'missing' ? null : base.origin, context)
    return written.ok && base === 'missing' ? ok({ ...written.value, recreated: true }) : written
  } catch (cause) {
    return fail(fileError(cause, 'save-draft'))
  }
}

type Base = Pick<KnownVersion, 'revision' | 'origin'> | 'missing' | 'another' | 'locked'

/** What stands on the disk, as far as the window's text goes. A file that was not touched since is not read again. */
async function baseOf(request: SaveRequest, context: DraftStoreContext): Promise<Base> {
  const { places, memory, ops } = context
  const { id } = request.document
  const known = memory.known.get(id)
  if (known?.revision === request.revision && known.stamp !== null) {
    if ((await infoIfThere(places.current(id), ops))?.stamp === known.stamp) return known
  }
  const onDisk = await readDraftFile(places.current(id), id, context)
  if (onDisk.state === 'missing' || onDisk.state === 'locked') return onDisk.state
  if (onDisk.state !== 'readable' || !goesBackTo(onDisk, request, context)) return 'another'
  return { revision: onDisk.draft.revision, origin: onDisk.origin }
}

/** Whether the file on disk is what the window loaded or what it last saved, by number and by content. */
function goesBackTo(
  onDisk: Extract<DraftFileReading, { state: 'readable' }>,
  { document, revision }: SaveRequest,
  { memory }: DraftStoreContext,
): boolean {
  const unsure = memory.unsure.get(document.id)
  if (unsure !== undefined && unsure.base === revision && unsure.checksum === onDisk.checksum) return true
  if (onDisk.draft.revision !== revision) return false
  // A file of the same number but other content: somebody put a copy from elsewhere in its place.
  const known = memory.known.get(document.id)
  return known?.revision !== revision || known.checksum === onDisk.checksum
}

/** The window's text becomes a draft beside the file on disk, and the window goes on in that one. */
async function moveBeside(request: SaveRequest, context: DraftStoreContext): Promise<Result<SavedDraft>> {
  const { ids, memory } = context
  const { id } = request.document
  const key = `${id} ${request.revision}`
  const copyId = memory.conflictCopies.get(key)
  const copy = copyId === undefined ? undefined : memory.known.get(copyId)
  if (copyId !== undefined && copy !== undefined) {
    // The window has not heard of the move: its answer was lost on the way.
    const again = await saveDraft({ ...request, document: { ...request.document, id: copyId }, revision: copy.revision }, context)
    return again.ok ? ok({ ...again.value, movedTo: again.value.movedTo ?? copyId }) : again
  }
  const written = await writeNewDraft({ document: { ...request.document, id: ids.draftId() }, view: request.view }, 'conflict', context)
  if (!written.ok) return written
  const { document, revision, savedAt } = written.value
  memory.conflictCopies.set(key, document.id)
  const journal = memory.open.get(id)?.journal
  if (journal) await dropJournal(id, journal.id, context)
  memory.open.delete(id)
  await context.locks.release(id)
  return ok({ revision, savedAt, movedTo: document.id })
}

async function writeVersion(draft: Draft, base: number, origin: DraftOrigin | null, context: DraftStoreContext): Promise<Result<SavedDraft>> {
  const { places, ops, memory } = context
  const { id } = draft.document
  const absorbed = memory.open.get(id)?.journal?.id ?? null
  const { bytes, checksum } = encodeDraft(draft, { origin, absorbed })
  if (bytes.length > MAX_DRAFT_BYTES) return fail(DRAFT_TOO_LARGE)
  const written = await durableWrite(places.current(id), context.seal.close(bytes, WHOLE_FILE), { ops })
  if (!written.ok) {
    if (written.error.replaced) memory.unsure.set(id, { base, checksum })
    return fail(fileError(written.error.cause, 'save-draft'))
  }
  memory.unsure.delete(id)
  const { revision, savedAt, document, view } = draft
  memory.known.set(id, { revision, checksum, stamp: await stampOf(places.current(id), context), origin })
  memory.open.set(id, { document, view, journal: null })
  if (absorbed !== null) await dropJournal(id, absorbed, context)
  return ok({ revision, savedAt })
}

/** Null only means that the file is read before the next save. */
async function stampOf(file: string, { ops }: DraftStoreContext): Promise<string | null> {
  try {
    return (await ops.info(file)).stamp
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return null
  }
}

/** An id counts as taken by anything of that name, in the folder or in the trash, readable or not. */
async function isTaken(id: string, { places, ops }: DraftStoreContext): Promise<boolean> {
  const files = [
    places.current(id),
    places.previous(id),
    places.journal(id),
    places.trashed(id),
    places.trashedPrevious(id),
    places.trashedJournal(id),
  ]
  for (const file of files) if ((await infoIfThere(file, ops)) !== null) return true
  return false
}

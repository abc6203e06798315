import { type Result, fail, ok } from '#shared/base/result.ts'
import { stampFile } from '#electron/services/drafts/bin.ts'
import { ALREADY_THERE, DRAFT_MISSING, DRAFT_OPEN_ELSEWHERE } from '#electron/services/drafts/draft-errors.ts'
import type { DraftStoreContext } from '#electron/services/drafts/draft-context.ts'
import { renamePatiently, syncFolderWherePossible } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'

/** Moves a draft with its previous version and journal to the trash folder. Works on damaged drafts as well: nothing is read. */
export async function removeDraft(id: string, context: DraftStoreContext): Promise<Result<null>> {
  const { places, memory } = context
  try {
    await context.ops.makeFolder(places.trash)
    // The previous version first: stopped half-way, the draft is still in the list.
    const previous = await moveIfThere(places.previous(id), places.trashedPrevious(id), context)
    const journal = await moveIfThere(places.journal(id), places.trashedJournal(id), context)
    const current = await moveIfThere(places.current(id), places.trashed(id), context)
    await syncBoth(context)
    memory.open.delete(id)
    memory.known.delete(id)
    await context.locks.release(id)
    return previous || journal || current ? ok(null) : fail(DRAFT_MISSING)
  } catch (cause) {
    return fail(fileError(cause, 'remove-draft'))
  }
}

/** The same for a draft that nobody is writing in; refused otherwise, so that whoever is asked can look at the other window first. */
export async function removeUnlessOpen(id: string, context: DraftStoreContext): Promise<Result<null>> {
  try {
    // This program's own windows share its lock, so they are asked apart.
    const isOpen = context.memory.open.has(id) || (await context.locks.heldElsewhere()).includes(id)
    return isOpen ? fail(DRAFT_OPEN_ELSEWHERE) : await removeDraft(id, context)
  } catch (cause) {
    return fail(fileError(cause, 'remove-draft'))
  }
}

/** Brings a removed draft back. Refused where a draft of that id is in the list again. */
export async function restoreDraft(id: string, context: DraftStoreContext): Promise<Result<null>> {
  const { places, ops } = context
  try {
    for (const file of [places.current(id), places.previous(id), places.journal(id)])
      if ((await infoIfThere(file, ops)) !== null) return fail(ALREADY_THERE)
    const current = await moveIfThere(places.trashed(id), places.current(id), context)
    const previous = await moveIfThere(places.trashedPrevious(id), places.previous(id), context)
    const journal = await moveIfThere(places.trashedJournal(id), places.journal(id), context)
    await removeIfThere(stampFile(id, context), ops)
    if (!previous && !current && !journal) return fail(DRAFT_MISSING)
    await syncBoth(context)
    return ok(null)
  } catch (cause) {
    return fail(fileError(cause, 'restore-draft'))
  }
}

async function moveIfThere(from: string, to: string, { ops }: DraftStoreContext): Promise<boolean> {
  if ((await infoIfThere(from, ops)) === null) return false
  await stepAside(to, ops)
  await renamePatiently(from, to, ops)
  return true
}

/** Nothing in the trash is overwritten either: an older file of that name gets a number. */
async function stepAside(file: string, ops: DraftStoreContext['ops']): Promise<void> {
  if ((await infoIfThere(file, ops)) === null) return
  let n = 1
  while ((await infoIfThere(`${file}.${n}`, ops)) !== null) n++
  await renamePatiently(file, `${file}.${n}`, ops)
}

async function syncBoth({ places, ops }: DraftStoreContext): Promise<void> {
  await syncFolderWherePossible(places.trash, ops)
  await syncFolderWherePossible(places.folder, ops)
}

import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import { draftFolder, listDraftIds } from '#electron/services/drafts/draft-folder.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { PASSWORD_COPY, PASSWORD_FILE } from '#electron/services/password/password-files.ts'
import { copyTree, isWhole, listTree, removeCopied, removeIfEmpty } from '#electron/services/place/copy-tree.ts'
import { objectionToMove } from '#electron/services/place/objection-to-move.ts'
import { BOTH_HAVE_PASSWORDS, NOT_COPIED_WELL, PLACE_UNKNOWN, STANDARD_FOR_NOW, placeMissing } from '#electron/services/place/place-errors.ts'
import { MARK_FILE, OWN_FOLDER_NAME, decodeMark, encodeMark } from '#electron/services/place/place-file.ts'
import { type PlaceRecordStore, createPlaceRecordStore } from '#electron/services/place/place-record-store.ts'

/** Where the drafts are kept. Everything here but `folder` and `look` needs the drafts for itself: none may be open or being saved. */
export interface DraftsPlaceService {
  /** In use now. */
  folder(): string
  isStandard(): boolean
  /** Takes notice of another folder, or of one that is gone or back. What then stands in the way of work with drafts, or null. */
  look(): Promise<UserError | null>
  /** Removes what a move could not remove from the folder before. */
  tidy(): Promise<boolean>
  /** The standard folder until the program ends; the choice stays. */
  useStandardForNow(): void
  /** Copies everything, looks at every byte of the copy, goes over to it, and only then removes the old files. @param chosen null: the standard folder */
  move(chosen: string | null): Promise<Result<{ readonly folder: string }>>
  /** How many drafts stand in the standard folder while another one is in use; 0 where it does not let itself be read. */
  leftInStandard(): Promise<number>
  /** Brings them here. */
  takeIn(): Promise<Result<null>>
}

export interface DraftsPlaceOptions {
  /** The program's own folder. */
  readonly home: string
  readonly standard: string
  readonly ops: FileOps
}

/** What the steps below work on. */
interface Place extends Pick<DraftsPlaceOptions, 'standard' | 'ops'> {
  readonly records: PlaceRecordStore
  /** In use now. */
  readonly folder: () => string
}

/** As the record in the program’s folder says; the standard folder until it was read, see `look`. */
export function createDraftsPlace({ home, standard, ops }: DraftsPlaceOptions): DraftsPlaceService {
  const records = createPlaceRecordStore(home, ops)
  let standardForNow = false
  const chosen = () => (standardForNow ? null : (records.current()?.folder ?? null))
  const folder = () => chosen() ?? standard
  const place: Place = { standard, ops, records, folder }

  async function isThere(): Promise<boolean> {
    const own = chosen()
    return own === null || (await markIn(own, ops)) === records.current()?.mark
  }

  return {
    folder,
    isStandard: () => chosen() === null,
    async look() {
      if (standardForNow) return null
      try {
        await records.read()
        if (records.isDamaged()) return PLACE_UNKNOWN
        return (await isThere()) ? null : placeMissing(folder())
      } catch (cause) {
        return fileError(cause, 'read-draft')
      }
    },
    async tidy() {
      try {
        return standardForNow || (await removeLeftover(place))
      } catch (cause) {
        if (errnoOf(cause) === null) throw cause
        return false
      }
    },
    useStandardForNow() {
      standardForNow = true
    },
    move: (target) =>
      told(async () => {
        if (standardForNow && !records.isDamaged()) return fail(STANDARD_FOR_NOW)
        const moved = await moveDrafts(place, target)
        if (moved.ok) standardForNow = false
        return moved
      }),
    async leftInStandard() {
      if (chosen() === null) return 0
      try {
        if ((await infoIfThere(standard, ops)) === null) return 0
        return (await listDraftIds(draftFolder(standard), ops)).length
      } catch (cause) {
        if (errnoOf(cause) === null) throw cause
        return 0
      }
    },
    takeIn: () => told(() => takeInFromStandard(place)),
  }
}

async function told<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (cause) {
    return fail(fileError(cause, 'move'))
  }
}

/** The mark that 案头 left in a folder of its drafts. Null where there is none, or no drive that answers. */
async function markIn(folder: string, ops: FileOps): Promise<string | null> {
  try {
    return decodeMark(await ops.read(path.join(folder, MARK_FILE)))
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return null
  }
}

async function removeLeftover({ standard, ops, records }: Place): Promise<boolean> {
  const record = records.current()
  if (record === null || record.leftover === null) return true
  const { folder: old, files } = record.leftover
  if (!(await removeCopied(old, files, ops))) return false
  if (old !== standard) {
    await removeIfThere(path.join(old, MARK_FILE), ops)
    await removeIfEmpty(old, ops)
  }
  return (await records.write({ ...record, leftover: null })).ok
}

async function moveDrafts(place: Place, target: string | null): Promise<Result<{ readonly folder: string }>> {
  const { standard, ops, records } = place
  const from = place.folder()
  const to = target === null ? standard : ownFolderIn(target)
  const files = await listTree(from, ops)
  const there = files.length === 0 && target !== null ? await markIn(to, ops) : null
  if (there !== null) {
    // Drafts of an earlier 案头, and none here: that folder is simply used.
    const used = await records.write({ version: 1, folder: to, mark: there, leftover: null })
    return used.ok ? ok({ folder: to }) : used
  }
  const refused = await objectionToMove(from, to, files, ops)
  if (refused !== null) {
    await removeIfEmpty(to, ops)
    return fail(refused)
  }
  const sums = await copyTree(from, to, files, ops)
  if (!(await isWhole(to, sums, ops))) return fail(NOT_COPIED_WELL)
  const mark = randomUUID()
  if (target !== null) {
    const marked = await durableWrite(path.join(to, MARK_FILE), encodeMark(mark), { ops })
    if (!marked.ok) return fail(fileError(marked.error.cause, 'move'))
  }
  // From here on the copy is the one that counts.
  const switched = await records.write({ version: 1, folder: target === null ? null : to, mark, leftover: { folder: from, files: sums } })
  if (!switched.ok) return switched
  await removeLeftover(place)
  return ok({ folder: to })
}

async function takeInFromStandard({ standard, ops, folder }: Place): Promise<Result<null>> {
  const files = await listTree(standard, ops)
  if (files.includes(PASSWORD_FILE) || files.includes(PASSWORD_COPY)) return fail(BOTH_HAVE_PASSWORDS)
  const fresh: string[] = []
  for (const file of files) if ((await infoIfThere(path.join(folder(), file), ops)) === null) fresh.push(file)
  const sums = await copyTree(standard, folder(), fresh, ops)
  if (!(await isWhole(folder(), sums, ops))) return fail(NOT_COPIED_WELL)
  await removeCopied(standard, sums, ops)
  return ok(null)
}

function ownFolderIn(chosen: string): string {
  return path.basename(chosen) === OWN_FOLDER_NAME ? chosen : path.join(chosen, OWN_FOLDER_NAME)
}

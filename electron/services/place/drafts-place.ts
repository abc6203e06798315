import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import { draftFolder, listDraftIds } from '#electron/services/drafts/draft-folder.ts'
import { durableWrite, writeNewFile } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { tempFileBeside } from '#electron/services/files/temp-file.ts'
import { PASSWORD_COPY, PASSWORD_FILE } from '#electron/services/password/password-files.ts'
import { copyTree, isWhole, listTree, removeCopied, removeIfEmpty, treeBytes } from '#electron/services/place/copy-tree.ts'
import {
  BOTH_HAVE_PASSWORDS,
  INSIDE_ITSELF,
  NOT_COPIED_WELL,
  NOT_EMPTY,
  PLACE_UNKNOWN,
  SAME_PLACE,
  STANDARD_FOR_NOW,
  notEnoughRoom,
  placeMissing,
} from '#electron/services/place/place-errors.ts'
import {
  MARK_FILE,
  OWN_FOLDER_NAME,
  PLACE_FILE,
  type PlaceRecord,
  decodeMark,
  decodePlace,
  encodeMark,
  encodePlace,
} from '#electron/services/place/place-file.ts'

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
  /** How many drafts stand in the standard folder while another one is in use. */
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

/** Besides the drafts themselves. */
const SPARE_BYTES = 16 * 1024 * 1024

/** As the record in the program’s folder says; the standard folder until it was read, see `look`. */
export function createDraftsPlace({ home, standard, ops }: DraftsPlaceOptions): DraftsPlaceService {
  const recordFile = path.join(home, PLACE_FILE)
  let record: PlaceRecord | null = null
  let unknown = false
  let stamp: string | null = null
  let standardForNow = false

  const chosen = () => (standardForNow ? null : (record?.folder ?? null))
  const folder = () => chosen() ?? standard

  async function read(): Promise<void> {
    const now = (await infoIfThere(recordFile, ops))?.stamp ?? ''
    if (now === stamp) return
    record = now === '' ? null : decodePlace(await ops.read(recordFile))
    unknown = now !== '' && record === null
    stamp = now
  }

  async function write(next: PlaceRecord): Promise<Result<null>> {
    await ops.makeFolder(home)
    const written = await durableWrite(recordFile, encodePlace(next), { ops })
    stamp = null
    if (written.ok) record = next
    return written.ok ? ok(null) : fail(fileError(written.error.cause, 'move'))
  }

  async function isThere(): Promise<boolean> {
    const place = chosen()
    return place === null || (await markIn(place)) === record?.mark
  }

  async function markIn(place: string): Promise<string | null> {
    try {
      return decodeMark(await ops.read(path.join(place, MARK_FILE)))
    } catch (cause) {
      // Not there, or a drive that does not answer.
      if (errnoOf(cause) === null) throw cause
      return null
    }
  }

  async function tidy(): Promise<boolean> {
    if (record === null || record.leftover === null) return true
    const { folder: old, files } = record.leftover
    if (!(await removeCopied(old, files, ops))) return false
    if (old !== standard) {
      await removeIfThere(path.join(old, MARK_FILE), ops)
      await removeIfEmpty(old, ops)
    }
    return (await write({ ...record, leftover: null })).ok
  }

  /** Null: the folder may be used. Looks by writing: a folder may be reached by several names, and what it allows is seen by trying. */
  async function objection(from: string, to: string, files: readonly string[]): Promise<UserError | null> {
    if (path.resolve(from) === path.resolve(to)) return SAME_PLACE
    if (!path.relative(from, to).startsWith('..') && !path.isAbsolute(path.relative(from, to))) return INSIDE_ITSELF
    await ops.makeFolder(to)
    const probe = tempFileBeside(path.join(to, 'probe'))
    try {
      await writeNewFile(probe, Buffer.from('案头'), 0o600, ops)
      if ((await infoIfThere(path.join(from, path.basename(probe)), ops)) !== null) return SAME_PLACE
      if (await standsBelow(from, path.basename(probe), ops)) return INSIDE_ITSELF
    } finally {
      await removeIfThere(probe, ops)
    }
    for (const file of await listTree(to, ops)) {
      // What an earlier move that broke off has copied is welcome.
      const isOurs = files.includes(file) && (await ops.read(path.join(to, file))).equals(await ops.read(path.join(from, file)))
      if (!isOurs) return NOT_EMPTY
    }
    const needed = (await treeBytes(from, files, ops)) + SPARE_BYTES
    const free = await ops.freeBytes(to)
    return free < needed ? notEnoughRoom(needed, free) : null
  }

  async function move(target: string | null): Promise<Result<{ readonly folder: string }>> {
    const from = folder()
    const to = target === null ? standard : ownFolderIn(target)
    const files = await listTree(from, ops)
    const there = files.length === 0 && target !== null ? await markIn(to) : null
    if (there !== null) {
      // Drafts of an earlier 案头, and none here: that folder is simply used.
      const used = await write({ version: 1, folder: to, mark: there, leftover: null })
      return used.ok ? ok({ folder: to }) : used
    }
    const refused = await objection(from, to, files)
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
    const switched = await write({ version: 1, folder: target === null ? null : to, mark, leftover: { folder: from, files: sums } })
    if (!switched.ok) return switched
    await tidy()
    return ok({ folder: to })
  }

  async function takeIn(): Promise<Result<null>> {
    const files = await listTree(standard, ops)
    if (files.includes(PASSWORD_FILE) || files.includes(PASSWORD_COPY)) return fail(BOTH_HAVE_PASSWORDS)
    const fresh: string[] = []
    for (const file of files) if ((await infoIfThere(path.join(folder(), file), ops)) === null) fresh.push(file)
    const sums = await copyTree(standard, folder(), fresh, ops)
    if (!(await isWhole(folder(), sums, ops))) return fail(NOT_COPIED_WELL)
    await removeCopied(standard, sums, ops)
    return ok(null)
  }

  const told = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await work()
    } catch (cause) {
      return fail(fileError(cause, 'move'))
    }
  }

  return {
    folder,
    isStandard: () => chosen() === null,
    async look() {
      if (standardForNow) return null
      try {
        await read()
        if (unknown) return PLACE_UNKNOWN
        return (await isThere()) ? null : placeMissing(folder())
      } catch (cause) {
        return fileError(cause, 'read-draft')
      }
    },
    async tidy() {
      try {
        return standardForNow || (await tidy())
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
        if (standardForNow && !unknown) return fail(STANDARD_FOR_NOW)
        const moved = await move(target)
        if (moved.ok) standardForNow = false
        return moved
      }),
    async leftInStandard() {
      if (chosen() === null || (await infoIfThere(standard, ops)) === null) return 0
      return (await listDraftIds(draftFolder(standard), ops)).length
    },
    takeIn: () => told(takeIn),
  }
}

/** Whether a file of that name stands in one of the folder's own folders, at any depth. */
async function standsBelow(folder: string, name: string, ops: FileOps): Promise<boolean> {
  for (const inner of await ops.list(folder)) {
    const place = path.join(folder, inner)
    if ((await infoIfThere(place, ops))?.kind !== 'folder') continue
    if ((await infoIfThere(path.join(place, name), ops)) !== null || (await standsBelow(place, name, ops))) return true
  }
  return false
}

function ownFolderIn(chosen: string): string {
  return path.basename(chosen) === OWN_FOLDER_NAME ? chosen : path.join(chosen, OWN_FOLDER_NAME)
}

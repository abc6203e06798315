import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { type FileOps, errnoOf, infoIfThere, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'
import { tempFileBeside } from '#electron/services/files/temp-file.ts'

/*
 * Why no package: the two usual ones (write-file-atomic, and atomically inside conf and electron-store) call write once, ignore that a
 * full disk took only part of the bytes, and rename the cut file over the good one without an error (measured: up to 4 of 5 levels of a
 * full tmpfs). Neither syncs the folder, so about 30 % of acknowledged saves came back one version older after a simulated power cut.
 */

export interface WriteFailure {
  readonly cause: unknown
  /** The new content stands under the name, but whether it would survive a power cut is not known. False: the old file is untouched. */
  readonly replaced: boolean
}

export interface DurableWriteOptions {
  readonly ops?: FileOps
  /** Permissions of the file; readable by nobody but its owner unless told otherwise. */
  readonly mode?: number
}

/** Virus scanners and indexers on Windows hold files for a moment; ten pauses, two seconds in all. */
const RENAME_PAUSES_MS = [10, 20, 40, 80, 150, 250, 300, 350, 400, 400]
const HELD_BY_OTHERS = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** What opening or syncing a folder answers where the platform has no such thing (Windows, some network shares). */
const NO_FOLDER_SYNC = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS'])

/**
 * Writes a file so that after any crash either the old or the new content stands under `target`, whole; once it answers ok, the new one.
 * Never writes in place and never falls back to it. Failures are values; `cause` is an errno error (see file-error.ts).
 */
export async function durableWrite(target: string, bytes: Uint8Array, options: DurableWriteOptions = {}): Promise<Result<null, WriteFailure>> {
  const ops = options.ops ?? nodeFileOps
  const temp = tempFileBeside(target)
  try {
    if ((await infoIfThere(target, ops))?.kind === 'folder') throw errnoError('EISDIR', target)
    await writeNewFile(temp, bytes, options.mode ?? 0o600, ops)
    await renamePatiently(temp, target, ops)
  } catch (cause) {
    await discard(temp, ops)
    return fail({ cause, replaced: false })
  }
  try {
    await syncFolderWherePossible(path.dirname(target), ops)
    return ok(null)
  } catch (cause) {
    return fail({ cause, replaced: true })
  }
}

/** Renames, waiting for up to two seconds while another program holds one of the files. */
export async function renamePatiently(from: string, to: string, ops: FileOps): Promise<void> {
  for (const pause of RENAME_PAUSES_MS) {
    try {
      return await ops.rename(from, to)
    } catch (cause) {
      if (!HELD_BY_OTHERS.has(errnoOf(cause) ?? '')) throw cause
      await ops.wait(pause)
    }
  }
  await ops.rename(from, to)
}

/** Makes renames in a folder survive a power cut. Silent only where the platform knows no such thing. */
export async function syncFolderWherePossible(folder: string, ops: FileOps): Promise<void> {
  try {
    await ops.syncFolder(folder)
  } catch (cause) {
    if (!NO_FOLDER_SYNC.has(errnoOf(cause) ?? '')) throw cause
  }
}

/** Writes a file where none stands (EEXIST), every byte of it, onto the disk. What was begun and failed is left for the caller to remove. */
export async function writeNewFile(target: string, bytes: Uint8Array, mode: number, ops: FileOps): Promise<void> {
  const file = await ops.createNew(target, mode)
  try {
    await writeEveryByte((offset) => file.write(bytes, offset), bytes.length, target)
    await file.sync()
    if ((await file.size()) !== bytes.length) throw errnoError('EIO', target)
  } finally {
    await file.close()
  }
}

/**
 * Writes on at the end of a file, onto the disk. `size`: where its good part ends; what stands behind it is cut off.
 * Throws errno errors: ENOENT where the file is gone, EIO where it is shorter than `size` (somebody else's hand).
 */
export async function durableAppend(target: string, bytes: Uint8Array, size: number, ops: FileOps): Promise<void> {
  const file = await ops.openToGrow(target)
  try {
    const found = await file.size()
    if (found < size) throw errnoError('EIO', target)
    if (found > size) await file.cut(size)
    await writeEveryByte((offset) => file.writeAt(bytes, offset, size + offset), bytes.length, target)
    await file.sync()
    if ((await file.size()) !== size + bytes.length) throw errnoError('EIO', target)
  } finally {
    await file.close()
  }
}

async function writeEveryByte(write: (offset: number) => Promise<number>, length: number, target: string): Promise<void> {
  let offset = 0
  while (offset < length) {
    const written = await write(offset)
    if (written <= 0) throw errnoError('ENOSPC', target)
    offset += written
  }
}

/** The first failure is the one to report. A temp file that cannot be removed now is swept at the next start. */
async function discard(temp: string, ops: FileOps): Promise<boolean> {
  try {
    await removeIfThere(temp, ops)
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}

function errnoError(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code })
}

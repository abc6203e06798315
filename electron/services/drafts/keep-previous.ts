import { type Result, fail, ok } from '#shared/base/result.ts'
import { durableWrite, renamePatiently } from '#electron/services/files/durable-write.ts'
import { type FileOps, errnoOf, removeIfThere } from '#electron/services/files/file-ops.ts'
import { tempFileBeside } from '#electron/services/files/temp-file.ts'

/** File systems without hard links, or with too many of them: FAT, exFAT, some network shares. */
const NO_HARD_LINK = new Set(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'])

/**
 * Keeps the current file under the name of the previous version, without the current one ever being gone from under its own name:
 * a second name for the same file where the file system has hard links, a durable copy where it has not.
 */
export async function keepPrevious(current: string, previous: string, ops: FileOps): Promise<Result<null, { readonly cause: unknown }>> {
  const second = tempFileBeside(previous)
  try {
    await ops.link(current, second)
  } catch (cause) {
    if (!NO_HARD_LINK.has(errnoOf(cause) ?? '')) return fail({ cause })
    return copyDurably(current, previous, ops)
  }
  try {
    await renamePatiently(second, previous, ops)
    // Renaming one name of a file to another name of the same file does nothing, by POSIX: after a failed save the two are the same.
    await removeIfThere(second, ops)
    return ok(null)
  } catch (cause) {
    return fail({ cause: await afterCleaning(second, cause, ops) })
  }
}

async function copyDurably(current: string, previous: string, ops: FileOps): Promise<Result<null, { readonly cause: unknown }>> {
  try {
    return await durableWrite(previous, await ops.read(current), { ops })
  } catch (cause) {
    return fail({ cause })
  }
}

/** The first failure is the one to report; a name that cannot be removed now is swept at the next start. */
async function afterCleaning(second: string, first: unknown, ops: FileOps): Promise<unknown> {
  try {
    await removeIfThere(second, ops)
  } catch (cause) {
    if (errnoOf(cause) === null) return cause
  }
  return first
}

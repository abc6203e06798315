import { type Result, fail, ok } from '#shared/base/result.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { FILE_TOO_LARGE, NOT_A_FILE } from '#electron/services/import/import-errors.ts'

/** The bytes of a file that the user named. Errors: those of file-error.ts, `not-a-file` (a device or a pipe), `too-large`. */
export async function readWholeFile(file: string, ops: FileOps = nodeFileOps): Promise<Result<Uint8Array>> {
  try {
    const info = await ops.info(file)
    if (info.kind === 'folder') return fail(fileError(Object.assign(new Error(file), { code: 'EISDIR' }), 'import'))
    if (info.kind === 'other') return fail(NOT_A_FILE)
    // Before reading: a file of some gigabytes chosen by mistake must not fill the memory.
    if (info.size > MAX_IMPORT_BYTES) return fail(FILE_TOO_LARGE)
    return ok(await ops.read(file))
  } catch (cause) {
    return fail(fileError(cause, 'import'))
  }
}

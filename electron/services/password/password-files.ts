import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import type { DraftFolder } from '#electron/services/drafts/draft-folder.ts'
import { durableWrite, renamePatiently, syncFolderWherePossible } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { PASSWORD_UNSURE } from '#electron/services/password/password-errors.ts'
import { type KeyEnvelope, decodeEnvelope, encodeEnvelope } from '#electron/services/password/password-file.ts'

export const PASSWORD_FILE = 'password.json'
export const PASSWORD_COPY = 'password.copy.json'

/** The key under the password as it stands beside the drafts, twice: the first file decides, the second only replaces a lost first one. */
export interface PasswordFiles {
  /** As it was last read or written; null: the drafts have no password, or it `isDamaged`. */
  envelope(): KeyEnvelope | null
  /** Whether something stands there, but nothing that can be understood. */
  isDamaged(): boolean
  /** Reads again what has changed since the last look: another window may have. Throws the errors of the disk, as all here that work on it. */
  look(): Promise<void>
  /** Lets the next look read whatever stands there. */
  forget(): void
  /** Errors: `password-unsure`, where the file was replaced but perhaps not for good; those of file-error.ts. */
  write(next: KeyEnvelope): Promise<Result<null>>
  /** Whether both files hold this. */
  bothHold(wanted: KeyEnvelope): Promise<boolean>
  /** @param keep some sealed file did not open: the key may still be of use to somebody who knows about such things */
  putAway(keep: boolean): Promise<void>
}

/** @param places the drafts' folder, which may move */
export function createPasswordFiles(places: DraftFolder, ops: FileOps): PasswordFiles {
  let envelope: KeyEnvelope | null = null
  let damaged = false
  /** Of the two files as they were read; null: never. */
  let stamp: string | null = null

  const fileOf = (name: string) => path.join(places.folder, name)
  const stampOf = async (name: string) => (await infoIfThere(fileOf(name), ops))?.stamp ?? ''
  const read = async (name: string) =>
    (await infoIfThere(fileOf(name), ops)) === null ? null : (decodeEnvelope(await ops.read(fileOf(name))) ?? 'damaged')

  return {
    envelope: () => envelope,
    isDamaged: () => damaged,
    async look() {
      const now = `${places.folder} ${await stampOf(PASSWORD_FILE)} ${await stampOf(PASSWORD_COPY)}`
      if (now === stamp) return
      const first = await read(PASSWORD_FILE)
      const second = first === null || first === 'damaged' ? await read(PASSWORD_COPY) : null
      envelope = [first, second].find((file): file is KeyEnvelope => file !== null && file !== 'damaged') ?? null
      damaged = envelope === null && (first === 'damaged' || second === 'damaged')
      stamp = now
    },
    forget() {
      stamp = null
    },
    async write(next) {
      const first = await durableWrite(fileOf(PASSWORD_FILE), encodeEnvelope(next), { ops })
      if (!first.ok) return fail(first.error.replaced ? PASSWORD_UNSURE : fileError(first.error.cause, 'password'))
      envelope = next
      // Should this one fail: it is made again whenever the password is given.
      await durableWrite(fileOf(PASSWORD_COPY), encodeEnvelope(next), { ops })
      return ok(null)
    },
    async bothHold(wanted) {
      const files = [await read(PASSWORD_FILE), await read(PASSWORD_COPY)]
      return files.every((file) => JSON.stringify(file) === JSON.stringify(wanted))
    },
    async putAway(keep) {
      const id = envelope?.keyId ?? ''
      if (keep) await renamePatiently(fileOf(PASSWORD_FILE), fileOf(`password.kept-${id}.json`), ops)
      await removeIfThere(fileOf(PASSWORD_COPY), ops)
      await removeIfThere(fileOf(PASSWORD_FILE), ops)
      await syncFolderWherePossible(places.folder, ops)
      envelope = null
      stamp = null
    },
  }
}

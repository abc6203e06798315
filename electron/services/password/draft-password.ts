import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import { type PasswordState, SHORTEST_PASSWORD } from '#shared/contract/draft-password.ts'
import { DRAFT_LOCKED } from '#electron/services/drafts/draft-errors.ts'
import type { DraftFolder } from '#electron/services/drafts/draft-folder.ts'
import { type DraftLocks, NO_LOCKS } from '#electron/services/drafts/draft-locks.ts'
import type { DraftSeal } from '#electron/services/drafts/draft-seal.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'
import { type DataKey, newDataKey } from '#electron/services/password/cipher.ts'
import { convertDrafts } from '#electron/services/password/convert-drafts.ts'
import {
  ALREADY_SET,
  NO_PASSWORD,
  PASSWORD_FILE_DAMAGED,
  PASSWORD_TOO_SHORT,
  WRONG_PASSWORD,
  notAllConverted,
} from '#electron/services/password/password-errors.ts'
import { type KeyEnvelope, type PasswordStage, unwrapKey, wrapKey } from '#electron/services/password/password-file.ts'
import { type PasswordFiles, createPasswordFiles } from '#electron/services/password/password-files.ts'
import { passwordSeal } from '#electron/services/password/password-seal.ts'

/** The password of a folder of drafts. Everything here but `look` needs the folder for itself: no draft may be open or being saved. */
export interface DraftPassword {
  /** What the stores seal with. */
  readonly seal: DraftSeal
  /** Takes notice of what another window did to the password. What then stands in the way of work with drafts, or null. */
  look(): Promise<UserError | null>
  state(): PasswordState
  /** Of the key in use; null while there is none. */
  keyId(): string | null
  /** Opens the drafts until the program ends, and goes on with what was broken off. Errors: `wrong-password`, `no-password`. */
  unlock(password: string): Promise<Result<null>>
  /** Forgets the key. */
  lock(): void
  /** Seals every draft; what the disk does not take now follows at the next start, see `state`. Errors: `already-set`, `password-too-short`. */
  set(password: string): Promise<Result<null>>
  /** Another password for the same key: no draft is written. */
  change(current: string, next: string): Promise<Result<null>>
  /** Makes every draft plain again. */
  remove(current: string): Promise<Result<null>>
  /**
   * Work that brings files into the folder without passing through a store, and seals them. The folder counts as not sealed from before the
   * first of them is there: broken off anywhere, the next start goes on. Errors: those of the work, and `password-unsure`, of the disk.
   */
  sealing(work: () => Promise<Result<null>>): Promise<Result<null>>
  /** Takes over the password of a backup, where there is none here: its drafts then stay sealed as they are. */
  adopt(envelope: KeyEnvelope, key: DataKey): Promise<Result<null>>
}

export interface DraftPasswordOptions {
  readonly places: DraftFolder
  readonly ops: FileOps
  /** Nobody else is about unless told otherwise. */
  readonly locks?: DraftLocks
  /** Costs of scrypt, for tests. */
  readonly costs?: readonly number[] | undefined
}

/** Locked until the password is given, where the folder has one. */
export function createDraftPassword({ places, ops, locks = NO_LOCKS, costs }: DraftPasswordOptions): DraftPassword {
  const files = createPasswordFiles(places, ops)
  let key: DataKey | null = null
  /** Why not every file has been converted. */
  let unfinished: UserError | null = null

  const look = async () => {
    await files.look()
    if (files.envelope()?.keyId !== key?.id) key = null
  }

  const isFree = () => files.envelope() === null && !files.isDamaged()

  const seal = passwordSeal(files.envelope, () => key)

  /** Goes on with what was begun, until every file was looked at. */
  async function finish(): Promise<void> {
    unfinished = null
    const envelope = files.envelope()
    if (envelope === null || key === null || envelope.stage === 'sealed') return
    try {
      const isSealing = envelope.stage === 'sealing'
      const { failed, unopened } = await convertDrafts({ places, seal, to: isSealing ? key.id : null, locks, ops })
      if (failed > 0) unfinished = notAllConverted(failed)
      else if (!isSealing) {
        await files.putAway(unopened > 0)
        key = null
      } else {
        // As it stands by now: looked at again, it may have been given another password.
        const written = await files.write(withStage(files.envelope() ?? envelope, 'sealed'))
        if (!written.ok) unfinished = written.error
      }
    } catch (cause) {
      unfinished = fileError(cause, 'password')
    }
  }

  /** Runs with what stands on the disk now; a disk that fails is told. */
  const told = async (work: () => Promise<Result<null>>): Promise<Result<null>> => {
    try {
      await look()
      return await work()
    } catch (cause) {
      return fail(fileError(cause, 'password'))
    } finally {
      files.forget()
    }
  }

  const begin = async (next: KeyEnvelope, nextKey: DataKey): Promise<Result<null>> => {
    const written = await files.write(next)
    if (!written.ok) return written
    key = nextKey
    await finish()
    return ok(null)
  }

  return {
    seal,
    async look() {
      try {
        await look()
      } catch (cause) {
        return fileError(cause, 'read-draft')
      }
      if (files.isDamaged()) return PASSWORD_FILE_DAMAGED
      return files.envelope() !== null && key === null ? DRAFT_LOCKED : null
    },
    state: () => ({ lock: isFree() ? 'none' : key === null ? 'locked' : 'open', unfinished }),
    keyId: () => key?.id ?? null,
    unlock: (password) =>
      told(async () => {
        const opened = await openedWith(password, files)
        if (!opened.ok) return opened
        key = opened.value.key
        // Should one of the two have been lost. A disk that takes nothing keeps nobody from reading.
        if (!(await files.bothHold(opened.value.envelope))) await files.write(opened.value.envelope)
        await finish()
        return ok(null)
      }),
    lock() {
      key = null
    },
    set: (password) =>
      told(async () => {
        if (!isFree()) return fail(ALREADY_SET)
        if ([...password].length < SHORTEST_PASSWORD) return fail(PASSWORD_TOO_SHORT)
        const fresh = newDataKey()
        return begin(await wrapKey(password, fresh, 'sealing', costs), fresh)
      }),
    change: (current, next) =>
      told(async () => {
        if ([...next].length < SHORTEST_PASSWORD) return fail(PASSWORD_TOO_SHORT)
        const opened = await openedWith(current, files)
        if (!opened.ok) return opened
        key = opened.value.key
        return files.write(await wrapKey(next, key, opened.value.envelope.stage, costs))
      }),
    remove: (current) =>
      told(async () => {
        const opened = await openedWith(current, files)
        if (!opened.ok) return opened
        key = opened.value.key
        return begin(withStage(opened.value.envelope, 'opening'), key)
      }),
    sealing: (work) =>
      told(async () => {
        const envelope = files.envelope()
        if (envelope === null || envelope.stage === 'opening' || key === null) return work()
        const marked = await files.write(withStage(envelope, 'sealing'))
        if (!marked.ok) return marked
        const done = await work()
        await finish()
        return done
      }),
    adopt: (theirs, theirKey) => told(async () => (isFree() ? begin(withStage(theirs, 'sealing'), theirKey) : fail(ALREADY_SET))),
  }
}

/** Errors: `wrong-password`, `no-password`, and that the file of the password is damaged. */
async function openedWith(password: string, files: PasswordFiles): Promise<Result<{ readonly envelope: KeyEnvelope; readonly key: DataKey }>> {
  if (files.isDamaged()) return fail(PASSWORD_FILE_DAMAGED)
  const envelope = files.envelope()
  if (envelope === null) return fail(NO_PASSWORD)
  const key = await unwrapKey(password, envelope)
  return key === null ? fail(WRONG_PASSWORD) : ok({ envelope, key })
}

function withStage(envelope: KeyEnvelope, stage: PasswordStage): KeyEnvelope {
  return { ...envelope, stage }
}

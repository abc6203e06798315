import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import type { PasswordState } from '#shared/contract/draft-password.ts'
import type { DraftsPlace } from '#shared/contract/drafts-place.ts'
import type { DraftLocks } from '#electron/services/drafts/draft-locks.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { createGate } from '#electron/services/files/gate.ts'
import type { DraftPassword } from '#electron/services/password/draft-password.ts'
import { DRAFTS_IN_USE } from '#electron/services/password/password-errors.ts'
import type { DraftsPlaceService } from '#electron/services/place/drafts-place.ts'

/** The password of the drafts, as the window asks for it. */
export interface PasswordService {
  state(): Promise<Result<PasswordState>>
  unlock(password: string): Promise<Result<PasswordState>>
  lock(): Promise<Result<PasswordState>>
  set(password: string): Promise<Result<PasswordState>>
  change(current: string, next: string): Promise<Result<PasswordState>>
  remove(current: string): Promise<Result<PasswordState>>
}

/** Where the drafts are, likewise. */
export interface PlaceService {
  folder(): string
  state(): Promise<Omit<DraftsPlace, 'mayChoose'>>
  useStandardForNow(): Promise<Result<null>>
  /** @param chosen null: the standard folder */
  move(chosen: string | null): Promise<Result<{ readonly folder: string }>>
  takeIn(): Promise<Result<null>>
}

export interface DraftsDoorOptions {
  readonly place: DraftsPlaceService
  readonly password: DraftPassword
  readonly locks: DraftLocks
  readonly openIds: () => readonly string[]
}

/**
 * What stands before all work with drafts: their folder is there, their password was given, and nothing is being moved or sealed just now.
 * The stores behind it know of none of this.
 */
export interface DraftsDoor {
  readonly password: PasswordService
  readonly place: PlaceService
  /** The same methods, each of them answering with what stands in the way. `free`: those that need not ask. */
  guard<T extends object>(methods: T, free: readonly (keyof T)[]): T
  /** Work that no other may go beside; refused while a draft is open, here or elsewhere. */
  alone<T>(work: () => Promise<Result<T>>): Promise<Result<T>>
}

/** One for each program: everything that concerns the drafts goes through it. */
export function createDraftsDoor({ place, password, locks, openIds }: DraftsDoorOptions): DraftsDoor {
  const gate = createGate()
  /** Whoever writes in a draft hears of a drive that was pulled out as of any other disk that fails: the text is in the window. */
  const pulledOut = (missing: UserError | null) =>
    missing?.code === 'drafts-folder-missing' && openIds().length > 0
      ? fileError(Object.assign(new Error('the drafts folder is gone'), { code: 'ENOENT' }), 'save-draft')
      : missing
  const trouble = async (): Promise<UserError | null> => pulledOut(await place.look()) ?? (await password.look())

  const inUse = async (): Promise<UserError | null> => {
    try {
      return openIds().length > 0 || (await locks.heldElsewhere()).length > 0 ? DRAFTS_IN_USE : null
    } catch (cause) {
      return fileError(cause, 'read-draft')
    }
  }

  /** @param may what must hold before */
  const alone = <T>(may: () => Promise<UserError | null>, work: () => Promise<Result<T>>): Promise<Result<T>> =>
    gate.exclusive(async () => {
      const refused = (await may()) ?? (await inUse())
      return refused === null ? work() : fail(refused)
    })

  const withState = async (work: () => Promise<Result<null>>): Promise<Result<PasswordState>> => {
    const done = await work()
    await password.look()
    return done.ok ? ok(password.state()) : done
  }
  const byPassword = (work: () => Promise<Result<null>>) =>
    alone(
      () => place.look(),
      () => withState(work),
    )

  const withDraftsShut = (work: () => Promise<Result<null>>) =>
    gate.exclusive(async () => {
      const refused = (await place.look()) ?? (openIds().length > 0 ? DRAFTS_IN_USE : null)
      return refused === null ? withState(work) : fail(refused)
    })

  return {
    guard<T extends object>(methods: T, free: readonly (keyof T)[]): T {
      const guarded = Object.entries(methods).map(([name, method]) => [
        name,
        free.includes(name as keyof T)
          ? method
          : (...given: unknown[]) =>
              gate.shared(async () => {
                const refused = await trouble()
                return refused === null ? method(...given) : fail(refused)
              }),
      ])
      return Object.fromEntries(guarded) as T
    },
    alone: (work) => alone(trouble, work),
    password: {
      state: () =>
        gate.shared(async () => {
          const missing = await place.look()
          if (missing !== null) return ok({ lock: 'none', unfinished: null })
          await password.look()
          return ok(password.state())
        }),
      // Another window may well be writing in a draft meanwhile: reading is not kept from anybody.
      unlock: (given) => withDraftsShut(() => password.unlock(given)),
      lock: () =>
        withDraftsShut(async () => {
          password.lock()
          return ok(null)
        }),
      set: (given) => byPassword(() => password.set(given)),
      change: (current, next) => byPassword(() => password.change(current, next)),
      remove: (current) => byPassword(() => password.remove(current)),
    },
    place: {
      folder: place.folder,
      state: () =>
        gate.shared(async () => {
          const missing = await place.look()
          return { folder: place.folder(), isStandard: place.isStandard(), missing, leftInStandard: await place.leftInStandard() }
        }),
      useStandardForNow: () =>
        gate.exclusive(async () => {
          place.useStandardForNow()
          return ok(null)
        }),
      move: (chosen) => alone(trouble, () => place.move(chosen)),
      takeIn: () => alone(trouble, () => password.sealing(place.takeIn)),
    },
  }
}

import { createStore } from 'zustand/vanilla'
import type { UserError } from '#shared/base/result.ts'
import type { PasswordState } from '#shared/contract/draft-password.ts'
import type { DraftsPlace } from '#shared/contract/drafts-place.ts'

export interface StorageState {
  /** Null: not asked yet. */
  readonly password: PasswordState | null
  /** Null: not asked yet. */
  readonly place: DraftsPlace | null
  /** The dialog 草稿设置. */
  readonly open: boolean
  readonly busy: boolean
  /** What came of the last attempt with a password. */
  readonly problem: UserError | null
}

const INITIAL: StorageState = { password: null, place: null, open: false, busy: false, problem: null }

/** Where the drafts are and whether they may be read. */
export const storageState = createStore<StorageState>(() => INITIAL)

/** Whether the drafts may be read now, as far as is known. */
export function draftsAreOpen({ password, place }: StorageState = storageState.getState()): boolean {
  return password?.lock !== 'locked' && (place === null || place.missing === null)
}

/** Whether an error says that something stands before all drafts. */
export function isGate(code: string): boolean {
  return code === 'locked' || code === 'password-file-damaged' || code === 'drafts-folder-missing'
}

import type { UserError } from '#shared/base/result.ts'

/** Characters. */
export const SHORTEST_PASSWORD = 8
export const LONGEST_PASSWORD = 256

export interface PasswordState {
  /** `locked`: there is a password, and it was not given yet. */
  readonly lock: 'none' | 'locked' | 'open'
  /** Why not every file could be converted since the password was set or removed; null where all are. */
  readonly unfinished: UserError | null
}

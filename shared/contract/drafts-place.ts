import type { UserError } from '#shared/base/result.ts'

/** Where the drafts are kept. */
export interface DraftsPlace {
  /** In use. */
  readonly folder: string
  readonly isStandard: boolean
  /** Whether this host can let the user choose another folder. */
  readonly mayChoose: boolean
  /** The folder that the user chose is not there; until it is, or the standard one is used for now, there are no drafts. */
  readonly missing: UserError | null
  /** Drafts in the standard folder while another one is in use: written when that one was not to be found. */
  readonly leftInStandard: number
}

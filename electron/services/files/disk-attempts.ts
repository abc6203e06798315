import { errnoOf } from '#electron/services/files/file-ops.ts'

/** Steps of a tidying that must not stop at the first file the disk withholds. */
export interface DiskAttempts {
  /** Does the step. A failure of the disk is remembered, any other goes on. */
  readonly attempt: (step: () => Promise<void>) => Promise<void>
  /** Whether the disk let every step be done so far. */
  readonly isComplete: () => boolean
}

/** Begins with nothing tried. */
export function diskAttempts(): DiskAttempts {
  let complete = true
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step()
    } catch (cause) {
      if (errnoOf(cause) === null) throw cause
      complete = false
    }
  }
  return { attempt, isComplete: () => complete }
}

import { bugCode } from '#electron/services/bug-note.ts'

/** What a process tells of errors that nobody caught. */
export interface UncaughtSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (problem: unknown) => void): unknown
}

/** A box with one button, in words for the user. */
export interface UncaughtNotice {
  readonly message: string
  readonly detail: string
}

export interface UncaughtOptions {
  /** For whoever started the program from a terminal; keeps none of the user's words. */
  readonly log: (problem: unknown) => void
  /** Shows it without waiting for the user: a save may be under way in this process. */
  readonly tell: (notice: UncaughtNotice) => Promise<unknown>
}

/**
 * Hears of every error nobody caught, so that neither of the two kinds ends the program: a save may be under way, and the window may hold
 * text that only this process can save. Told once: what follows mostly comes from the same fault.
 */
export function watchUncaughtErrors(source: UncaughtSource, { log, tell }: UncaughtOptions): void {
  let isTold = false
  const heard = (problem: unknown) => {
    log(problem)
    if (isTold) return
    isTold = true
    // A box that cannot be shown must not come back here as the next error.
    tell(uncaughtNotice(problem)).catch(log)
  }
  source.on('uncaughtException', heard)
  // Without a listener Electron prints it with its message, which may hold paths and titles, and nobody is told.
  source.on('unhandledRejection', heard)
}

function uncaughtNotice(problem: unknown): UncaughtNotice {
  return {
    message: `案头遇到了没有料到的问题（${bugCode(problem)}），刚才这一步可能没有做完。`,
    detail: '已经保存的稿子没有变化，窗口里的文字都在，可以接着写。请看一眼窗口下面是否写着“已保存”；仍然不对，请等它写着“已保存”以后重新打开案头。',
  }
}

import { type UserError, fail, userError } from '#shared/base/result.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import type { Draft } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { IgnoredPlace } from '#shared/proofreading/ignored-places.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly error: UserError }

/** What the session needs of the page. */
export interface SessionPage {
  blocks(): Block[]
  caret(): { readonly blockId: string; readonly offset: number } | null
}

/** A pause in typing after which a draft is saved, and the longest a change may wait: together under the promised 2 s. */
const QUIET_MS = 700
const MAX_WAIT_MS = 1500
/** A failed save is tried again by itself; meanwhile the text is safe in the window. */
const RETRY_MS = 5000

export interface DraftSession {
  readonly id: string
  /** The report as it stands on the page now. */
  report(): ReportDocument
  /** Says that the page changed. */
  changed(): void
  /** Saves what is not saved yet and waits for it. True when everything is on disk. */
  flush(): Promise<boolean>
  state(): SaveState
  /** Stops all timers; call flush first. */
  dispose(): void
}

/**
 * One open draft: collects changes and saves them, one save at a time, always the newest state. A change made while a
 * save is under way is saved after it. Only a draft that was opened can be saved: the session starts from its revision.
 */
export function createDraftSession(options: {
  readonly draft: Draft
  readonly page: SessionPage
  /** Places of findings that are not to be shown again; saved with the draft. */
  readonly ignored?: () => readonly IgnoredPlace[]
  readonly desktop: Pick<DesktopApi, 'drafts:save'>
  readonly onState: (state: SaveState) => void
  readonly now?: () => string
}): DraftSession {
  const { draft, page, ignored = () => [], desktop, onState, now = () => new Date().toISOString() } = options
  let revision = draft.revision
  let state: SaveState = { kind: 'saved', at: draft.savedAt }
  let dirty = false
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const setState = (next: SaveState) => {
    state = next
    onState(next)
  }
  const report = (): ReportDocument => ({ ...draft.document, blocks: page.blocks(), updatedAt: now() })

  const send = async () => {
    try {
      const places = ignored()
      const view = { caret: page.caret(), ...(places.length === 0 ? {} : { ignored: [...places] }) }
      return await desktop['drafts:save']({ document: report(), view, revision })
    } catch (cause) {
      return fail(userError('unexpected', `没能保存（${String(cause)}）。`, '正文还在窗口里，没有丢。', '请先不要关闭窗口，稍后会自动再试。'))
    }
  }
  const saveOnce = async (): Promise<boolean> => {
    clearTimeout(timer)
    dirty = false
    waitingSince = 0
    setState({ kind: 'saving' })
    const answer = await send()
    if (!answer.ok) {
      dirty = true
      setState({ kind: 'failed', error: answer.error })
      timer = setTimeout(() => void run(), RETRY_MS)
      return false
    }
    revision = answer.value.revision
    if (!dirty) setState({ kind: 'saved', at: answer.value.savedAt })
    else schedule()
    return true
  }
  const run = (): Promise<boolean> => {
    running ??= saveOnce().finally(() => {
      running = null
    })
    return running
  }
  const schedule = () => {
    if (waitingSince === 0) waitingSince = Date.now()
    if (state.kind !== 'unsaved') setState({ kind: 'unsaved' })
    clearTimeout(timer)
    timer = setTimeout(() => void run(), Math.max(0, Math.min(QUIET_MS, waitingSince + MAX_WAIT_MS - Date.now())))
  }

  return {
    id: draft.document.id,
    report,
    state: () => state,
    changed() {
      dirty = true
      if (running === null) schedule()
    },
    async flush() {
      // What changes while a save is under way is saved by the next round.
      while (dirty || running !== null) if (!(await run())) return false
      return true
    },
    dispose: () => clearTimeout(timer),
  }
}

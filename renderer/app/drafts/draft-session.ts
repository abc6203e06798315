import type { Result, UserError } from '#shared/base/result.ts'
import type { OpenedDraft, ReadOnlyReason } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { IgnoredPlace } from '#shared/proofreading/ignored-places.ts'
import { type AboutChange, type SessionPage, type Written, type WriterDesktop, createDraftWriter } from '#renderer/app/drafts/draft-writer.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly error: UserError }
  | { readonly kind: 'read-only'; readonly reason: ReadOnlyReason }

/** A pause in typing after which what was typed goes to the disk, and the longest it may wait: with the writing itself under the promised 1 s. */
const QUIET_MS = 250
const MAX_WAIT_MS = 600
/** When the draft's own file is written again, which spares the next start the journal. */
const WHOLE_QUIET_MS = 2000
const WHOLE_MAX_WAIT_MS = 30_000
/** A failed save is tried again by itself, at growing intervals; meanwhile the text is safe in the window. */
const RETRIES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000]

export interface DraftSession {
  /** Changes when the text had to move to a draft of its own, see `onMoved`. */
  id(): string
  /** The report as it stands on the page now. */
  report(): ReportDocument
  /** Says that the page changed. */
  changed(): void
  /** Changes what a report says about itself beside its text, e.g. its type; `undefined` takes it away. */
  changeAbout(change: AboutChange): void
  /** Saves what is not saved yet and waits for it. True when everything is on disk, in the draft's own file. */
  flush(): Promise<boolean>
  /** Looks whether the file on disk is still the one this session wrote, and tries a failed save again at once. */
  look(): Promise<void>
  state(): SaveState
  /** Leaves the draft for good, while it is still on the page; call flush first. */
  dispose(): void
}

export interface DraftSessionOptions {
  readonly draft: OpenedDraft
  readonly page: SessionPage
  /** Places of findings that are not to be shown again; saved with the draft. */
  readonly ignored?: () => readonly IgnoredPlace[]
  readonly desktop: WriterDesktop
  readonly onState: (state: SaveState) => void
  /** The file on disk was not this session's any more. `id`: where the text went; null: its own file, written again after it was deleted. */
  readonly onFoundChanged?: (id: string | null) => void
  readonly now?: () => string
}

/**
 * One open draft: collects changes and saves them, one save at a time, always the newest state. A change made while a
 * save is under way is saved after it. Only a draft that was opened can be saved: the session starts from its revision.
 */
export function createDraftSession(options: DraftSessionOptions): DraftSession {
  const { draft, ignored = () => [], desktop, onState, onFoundChanged, now = () => new Date().toISOString() } = options
  const page = leavablePage(options.page)
  const writer = createDraftWriter({ draft, page, ignored, desktop, now })
  const readOnly = draft.readOnly
  let state: SaveState = readOnly === undefined ? { kind: 'saved', at: draft.savedAt } : { kind: 'read-only', reason: readOnly }
  let dirty = false
  let running: Promise<boolean> | null = null
  let failures = 0
  const soon = createDeadline(QUIET_MS, MAX_WAIT_MS, () => void run(writer.append))
  const later = createDeadline(WHOLE_QUIET_MS, WHOLE_MAX_WAIT_MS, () => void run(writer.saveWhole))
  let retry: ReturnType<typeof setTimeout> | undefined

  const setState = (next: SaveState) => {
    state = next
    onState(next)
  }
  const failed = (error: UserError) => {
    dirty = true
    setState({ kind: 'failed', error })
    retry = setTimeout(() => void run(writer.append), RETRIES_MS[Math.min(failures++, RETRIES_MS.length - 1)])
    return false
  }
  const written = ({ at, movedTo, recreated }: Written) => {
    failures = 0
    if (movedTo !== undefined) onFoundChanged?.(movedTo)
    else if (recreated) onFoundChanged?.(null)
    if (writer.isWhole()) later.cancel()
    else later.ask()
    if (dirty) {
      soon.ask()
      if (state.kind !== 'unsaved') setState({ kind: 'unsaved' })
    } else setState({ kind: 'saved', at })
    return true
  }
  const once = async (write: () => Promise<Result<Written>>): Promise<boolean> => {
    soon.cancel()
    clearTimeout(retry)
    dirty = false
    const answer = await write()
    // The window shows another draft by now: nothing more is planned or told of this one.
    if (page.isLeft()) return answer.ok
    return answer.ok ? written(answer.value) : failed(answer.error)
  }
  const run = (write: () => Promise<Result<Written>>): Promise<boolean> => {
    // The page may show another draft by now, whose text must never go into this one.
    if (page.isLeft()) return Promise.resolve(false)
    running ??= once(write).finally(() => {
      running = null
    })
    return running
  }
  const changed = () => {
    if (readOnly !== undefined || page.isLeft()) return
    dirty = true
    // After a failure only the retries try again: each keystroke would wait for the broken disk.
    if (state.kind === 'failed') return
    if (state.kind !== 'unsaved') setState({ kind: 'unsaved' })
    if (running === null) soon.ask()
  }
  return {
    id: writer.id,
    report: writer.report,
    state: () => state,
    changed,
    changeAbout(change) {
      writer.changeAbout(change)
      changed()
    },
    async flush() {
      if (readOnly !== undefined) return true
      // What changes while a save is under way is saved by the next round. The small save first: a closing window may have time for no other.
      if (dirty && !(await run(writer.append))) return false
      while (dirty || running !== null || !writer.isWhole()) if (!(await run(writer.saveWhole))) return false
      return true
    },
    async look() {
      if (readOnly === undefined && !page.isLeft()) await run(writer.append)
    },
    dispose() {
      page.leave()
      soon.cancel()
      later.cancel()
      clearTimeout(retry)
    },
  }
}

/** The page while this draft is on it, and what it held when the draft was left: a save that is still under way must not write the next draft's text into this one. */
function leavablePage(page: SessionPage) {
  let left: { readonly blocks: Block[]; readonly caret: ReturnType<SessionPage['caret']> } | null = null
  return {
    blocks: () => left?.blocks ?? page.blocks(),
    caret: () => (left === null ? page.caret() : left.caret),
    leave() {
      left ??= { blocks: page.blocks(), caret: page.caret() }
    },
    isLeft: () => left !== null,
  }
}

/** Runs `work` once nobody has asked for `quietMs`, at the latest `maxWaitMs` after the first asking. */
function createDeadline(quietMs: number, maxWaitMs: number, work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  return {
    ask() {
      // Not the clock on the wall, which may be set.
      const at = performance.now()
      since ??= at
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          since = null
          work()
        },
        Math.max(0, Math.min(quietMs, since + maxWaitMs - at)),
      )
    },
    cancel() {
      clearTimeout(timer)
      since = null
    },
  }
}

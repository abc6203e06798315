import type { DesktopBridge } from '#shared/contract/contract.ts'
import { invariant } from '#shared/base/invariant.ts'
import { type AppState, type AppStore, createAppStore } from '#renderer/app/app-store.ts'
import { aboutOf } from '#renderer/app/report/report-about.ts'
import { kindOf, takeKindBack } from '#renderer/app/report/report-kind.ts'
import { createDraftSession, type DraftSession } from '#renderer/app/drafts/draft-session.ts'
import { keepEqual } from '#renderer/app/keep-equal.ts'
import { forgetPasteChoices, offerPasteChoices } from '#renderer/app/report/paste-choices.ts'
import { tellFoundChanged } from '#renderer/app/drafts/found-changed.ts'
import { notify } from '#renderer/app/notices.ts'
import { createReportChecks } from '#renderer/app/report/report-checks.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import type { ReportEditor } from '#renderer/editor/report-editor.ts'
import { NO_FILTER } from '#renderer/panels/proofreading/finding-filter.ts'
import { runWhenIdle } from '#renderer/platform/run-when-idle.ts'
import type { OpenedDraft } from '#shared/contract/draft.ts'
import type { BlockId } from '#shared/base/branded-ids.ts'

/** The parts of the window that act on each other; actions get it as their first argument. */
export interface Workspace {
  readonly store: AppStore
  /** The page; there from the first draft on that was entered. Read it where it is used: on the start page there may be none yet. */
  readonly editor: ReportEditor
  readonly desktop: DesktopBridge
  /** The open draft. */
  session(): DraftSession | null
  /** Shows a draft, once the page for it is loaded; the one open before must have been flushed. */
  enter(draft: OpenedDraft): Promise<void>
  /** Leaves the open draft, if any. */
  leave(): void
  /** What the checks go by has changed: they run again, if a report is open. */
  recheck(): void
  /** Loads what a report will need as soon as it is opened: the page, and the rules of the checks. */
  prepare(): Promise<void>
}

/** Checks start when typing pauses and never wait longer than this. */
const CHECK_QUIET_MS = 250
const CHECK_MAX_WAIT_MS = 3000

const LATE_KEYS = '这一页换成了另一篇稿子，换的时候按下的键没有写进去，两篇都没有改错。请看清是哪一篇，再接着写。'

/** For what comes with every key and is mostly the same: where nothing changed, nobody who watches the store is asked. */
function setIfOther<Key extends 'current' | 'history'>(store: AppStore, key: Key, next: AppState[Key]): void {
  const before = store.getState()[key]
  if (keepEqual(before, next) !== before) store.setState({ [key]: next })
}

/** What the window shows of a draft that was just entered; whatever belonged to the one before is gone. */
function entered({ document, view }: OpenedDraft) {
  return {
    screen: 'editor',
    draftId: document.id,
    year: document.year ?? null,
    about: aboutOf(document),
    history: { undo: false, redo: false },
    inspection: null,
    blockIds: [],
    ignored: [],
    keptIgnored: view.ignored ?? [],
    findingFilter: NO_FILTER,
    currentFinding: null,
    panelOpen: false,
    checkupShown: false,
    find: null,
  } as const satisfies Partial<AppState>
}

/** The window as it is before anything was loaded. @param desktop its other side */
export function createWorkspace(desktop: DesktopBridge): Workspace {
  const store = createAppStore()
  let session: DraftSession | null = null

  const checks = createReportChecks(store, (report) => session?.id() === report.id)
  const inspect = (open: DraftSession) => checks.inspect(open.report())
  const checkSoon = runWhenIdle(() => session !== null && inspect(session), CHECK_QUIET_MS, CHECK_MAX_WAIT_MS)
  let selectionFrame = 0
  let editor: ReportEditor | null = null
  const page = (): ReportEditor => {
    invariant(editor, 'the page is used before it is loaded')
    return editor
  }
  let loading: Promise<ReportEditor> | null = null
  const loadPage = (): Promise<ReportEditor> => {
    loading ??= import('#renderer/app/report/report-page.ts').then((parts) => {
      editor = createPage(parts)
      return editor
    })
    return loading
  }

  const createPage = ({ createReportPage }: typeof import('#renderer/app/report/report-page.ts')): ReportEditor =>
    createReportPage({
      onChange: () => {
        forgetPasteChoices(store)
        session?.changed()
        checkSoon.request()
      },
      onSelectionChange: () => {
        cancelAnimationFrame(selectionFrame)
        selectionFrame = requestAnimationFrame(() => setIfOther(store, 'current', page().currentPlace()))
      },
      onHistory: (history) => setIfOther(store, 'history', history),
      onKindBack: (kind) => {
        if (session === null) return
        takeKindBack(store, session, kind)
        inspect(session)
      },
      onPasted: (pasted, plain) => offerPasteChoices({ store, editor: page() }, pasted, plain),
      onSlash: (slash) => phraseState.setState({ slash }),
      onSlashKey: (key) => phraseState.getState().onSlashKey(key),
      onChoice: (choice) => phraseState.setState({ choice, chosenChoice: 0 }),
      onChoiceKey: (key) => phraseState.getState().onChoiceKey(key),
      onLateKeys: () => notify(store, { id: 'late-keys', text: LATE_KEYS, level: 'attention', seconds: 12 }),
      onPasteTooLong: () =>
        notify(store, { id: 'paste-too-long', text: '粘贴的文字超过一百万字，没有粘贴。请存成文件，再用“导入”打开。', level: 'attention' }),
    })

  const closeDraft = () => {
    session?.dispose()
    if (session !== null) void desktop['drafts:close']({ id: session.id() })
    session = null
  }
  return {
    store,
    get editor() {
      return page()
    },
    desktop,
    session: () => session,
    async enter(draft) {
      const editor = await loadPage()
      if (session !== null && session.id() !== draft.document.id) editor.holdKeys()
      if (session?.id() === draft.document.id) session.dispose()
      else closeDraft()
      session = null
      const caret = draft.view.caret
      editor.load(
        draft.document.blocks,
        caret === null ? null : { blockId: caret.blockId as BlockId, offset: caret.offset },
        kindOf(aboutOf(draft.document)),
      )
      // Only now: a draft that could not be shown must never be saved.
      session = createDraftSession({
        draft,
        page: editor,
        ignored: () => store.getState().keptIgnored,
        desktop,
        onState: (save) => store.setState({ save }),
        onFoundChanged: (id) => tellFoundChanged(store, id, (other) => store.setState({ compareWithDraft: other })),
      })
      editor.setReadOnly(draft.readOnly !== undefined)
      store.setState({ ...entered(draft), save: session.state(), current: editor.currentPlace() })
      inspect(session)
    },
    recheck: () => {
      if (session !== null) inspect(session)
    },
    async prepare() {
      await loadPage()
      checks.prepare()
    },
    leave() {
      checkSoon.cancel()
      closeDraft()
      store.setState({ screen: 'start', checkupShown: false, draftId: null, about: null, inspection: null, find: null, current: null })
    },
  }
}

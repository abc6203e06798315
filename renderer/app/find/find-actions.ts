import type { FindState } from '#renderer/app/app-store.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { notifyOfReport } from '#renderer/app/notices.ts'
import { findMatches, PLAIN_FIND } from '#renderer/editor/selection/find-matches.ts'

/** Selected words longer than this are a passage to search in, not words to search for. */
const MAX_TAKEN = 40

/** Opens the bar, or turns to it; a few selected words are what is looked for. */
export function openFind(workspace: Workspace, replaceShown: boolean): void {
  const { store, editor } = workspace
  const before = store.getState().find
  // In a narrow window the open panel would lie over the find bar.
  store.setState({ panelOpen: false })
  const selected = editor.selectedText()
  const query = selected.length > 0 && selected.length <= MAX_TAKEN && !selected.includes('\n') ? selected : (before?.query ?? '')
  const fresh: FindState = { query, replacement: '', replaceShown, optionsShown: false, options: PLAIN_FIND, matches: [], current: null }
  store.setState({ find: before === null ? fresh : { ...before, query, replaceShown } })
  searchAgain(workspace)
}

/** Closes the bar and takes its marks off the page. */
export function closeFind(workspace: Workspace): void {
  workspace.store.setState({ find: null })
  workspace.editor.paint('find', [])
  workspace.editor.paint('find-current', [])
  workspace.editor.focus()
}

/** Searches again: after another query, and after the report changed. */
export function searchAgain(
  workspace: Workspace,
  change: Partial<Pick<FindState, 'query' | 'replacement' | 'replaceShown' | 'optionsShown' | 'options'>> = {},
): void {
  const { store, editor } = workspace
  const before = store.getState().find
  if (before === null) return
  const next = { ...before, ...change }
  const matches = findMatches(editor.blocks(), next.query, next.options)
  const current =
    matches.length === 0 || change.query !== undefined || change.options !== undefined
      ? null
      : before.current === null
        ? null
        : Math.min(before.current, matches.length - 1)
  show(workspace, { ...next, matches, current })
}

function show({ store, editor }: Workspace, find: FindState): void {
  store.setState({ find })
  const match = find.current === null ? undefined : find.matches[find.current]
  editor.paint('find', find.matches)
  editor.paint('find-current', match === undefined ? [] : [match])
  if (match !== undefined) editor.reveal(match)
}

/** The search in the report as it reads now: it may have been written in since it was last searched, and every place moved. */
function searchNow({ store, editor }: Workspace): FindState | null {
  const { find } = store.getState()
  if (find === null) return null
  const matches = findMatches(editor.blocks(), find.query, find.options)
  return { ...find, matches, current: find.current === null || matches.length === 0 ? null : Math.min(find.current, matches.length - 1) }
}

/** To the next or the previous match, round at both ends. */
export function goToMatch(workspace: Workspace, step: 1 | -1): void {
  const find = searchNow(workspace)
  if (find === null) return
  const count = find.matches.length
  const current = count === 0 ? null : find.current === null ? (step > 0 ? 0 : count - 1) : (find.current + step + count) % count
  show(workspace, { ...find, current })
}

/** Replaces the match that is shown, and goes on to the next. */
export function replaceCurrent(workspace: Workspace): void {
  const find = searchNow(workspace)
  const match = find?.current === null || find === null ? undefined : find.matches[find.current]
  if (find === null || match === undefined || workspace.editor.isComposing()) return
  workspace.editor.replace([match], find.replacement)
  const matches = findMatches(workspace.editor.blocks(), find.query, find.options)
  show(workspace, { ...find, matches, current: matches.length === 0 ? null : (find.current ?? 0) % matches.length })
}

/** Replaces every match, as one step of the history. */
export function replaceAll(workspace: Workspace): void {
  const find = searchNow(workspace)
  if (find === null || find.matches.length === 0 || workspace.editor.isComposing()) return
  const count = find.matches.length
  workspace.editor.replace(find.matches, find.replacement)
  searchAgain(workspace)
  notifyOfReport(workspace.store, { id: 'replaced', text: `已替换 ${count} 处，可以一次撤销。`, level: 'ok', seconds: 6 })
}

/** 只在选中的文字里找: what is selected now, or everywhere again. */
export function searchInSelection(workspace: Workspace, on: boolean): void {
  const find = workspace.store.getState().find
  if (find === null) return
  const within = on ? workspace.editor.selectedStretches() : null
  if (within !== null && within.length === 0) {
    notifyOfReport(workspace.store, { id: 'nothing-selected', text: '请先在正文里选中一段文字。', level: 'attention', seconds: 6 })
    return
  }
  searchAgain(workspace, { options: { ...find.options, within } })
}

import type { FindState } from '#renderer/app/app-store.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { findMatches } from '#renderer/editor/selection/find-matches.ts'

export function openFind(workspace: Workspace, replaceShown: boolean): void {
  const { store } = workspace
  const before = store.getState().find
  // In a narrow window the open panel would lie over the find bar.
  store.setState({ panelOpen: false })
  store.setState({ find: before === null ? { query: '', replacement: '', replaceShown, matches: [], current: null } : { ...before, replaceShown } })
}

export function closeFind(workspace: Workspace): void {
  workspace.store.setState({ find: null })
  workspace.editor.paint('find', [])
  workspace.editor.paint('find-current', [])
  workspace.editor.focus()
}

/** Searches again: after another query, and after the report changed. */
export function searchAgain(workspace: Workspace, change: Partial<Pick<FindState, 'query' | 'replacement' | 'replaceShown'>> = {}): void {
  const { store, editor } = workspace
  const before = store.getState().find
  if (before === null) return
  const next = { ...before, ...change }
  const matches = findMatches(editor.blocks(), next.query)
  const current =
    matches.length === 0 || change.query !== undefined ? null : before.current === null ? null : Math.min(before.current, matches.length - 1)
  show(workspace, { ...next, matches, current })
}

function show({ store, editor }: Workspace, find: FindState): void {
  store.setState({ find })
  const match = find.current === null ? undefined : find.matches[find.current]
  editor.paint('find', find.matches)
  editor.paint('find-current', match === undefined ? [] : [match])
  if (match !== undefined) editor.reveal(match)
}

export function goToMatch(workspace: Workspace, step: 1 | -1): void {
  const find = workspace.store.getState().find
  if (find === null || find.matches.length === 0) return
  const count = find.matches.length
  const current = find.current === null ? (step > 0 ? 0 : count - 1) : (find.current + step + count) % count
  show(workspace, { ...find, current })
}

export function replaceCurrent(workspace: Workspace): void {
  const find = workspace.store.getState().find
  const match = find?.current === null || find === null ? undefined : find.matches[find.current]
  if (find === null || match === undefined) return
  workspace.editor.replace([match], find.replacement)
  const matches = findMatches(workspace.editor.blocks(), find.query)
  show(workspace, { ...find, matches, current: matches.length === 0 ? null : (find.current ?? 0) % matches.length })
}

export function replaceAll(workspace: Workspace): void {
  const find = workspace.store.getState().find
  if (find === null) return
  workspace.editor.replace(find.matches, find.replacement)
  searchAgain(workspace)
}

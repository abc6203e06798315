import { createStore } from 'zustand/vanilla'
import type { Block } from '#shared/document/blocks.ts'
import { notifyOfReport, valueOrError } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

export interface ReferenceState {
  readonly isOpen: boolean
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  readonly selected: string | null
  readonly blocks: readonly Block[]
}

const CLOSED: ReferenceState = { isOpen: false, choices: [], selected: null, blocks: [] }

/** 对照: the draft beside this one. */
export const referenceState = createStore<ReferenceState>(() => CLOSED)

/** Another draft beside this one; pressed again it goes. */
export async function toggleReference(workspace: Workspace): Promise<void> {
  const { store, desktop } = workspace
  if (referenceState.getState().isOpen) {
    closeReference(workspace)
    return
  }
  const drafts = await valueOrError(store, desktop['drafts:list']({}))
  if (drafts === null) return
  const own = store.getState().draftId
  const choices = drafts.flatMap((draft) =>
    draft.state === 'readable' && draft.id !== own ? [{ id: draft.id, text: draft.title === '' ? '未写标题的报告' : draft.title }] : [],
  )
  store.setState({ focusMode: false, panelOpen: false })
  referenceState.setState({ ...CLOSED, isOpen: true, choices })
  const only = choices.length === 1 ? choices[0] : undefined
  if (only !== undefined) await showReference(workspace, only.id)
}

/** The draft asked for last; what was asked for before may come later. */
let asked: string | null = null

/** Reads a draft to look at. It is not opened: it stays free for other windows, and nothing has to be closed afterwards. */
export async function showReference({ store, desktop }: Workspace, id: string): Promise<void> {
  asked = id
  const report = await valueOrError(store, desktop['drafts:peek']({ id }))
  if (report !== null && asked === id && referenceState.getState().isOpen) referenceState.setState({ selected: id, blocks: report.blocks })
}

/** Puts the panel back in its place. */
export function closeReference(workspace: Workspace): void {
  if (!referenceState.getState().isOpen) return
  referenceState.setState(CLOSED)
  workspace.editor.focus()
}

/** Puts a copy at the caret; one undo takes it back. */
export function takeFromReference({ editor, store }: Workspace, blocks: readonly Block[]): void {
  if (editor.isComposing()) return
  const from = document.activeElement
  editor.pasteBlocks(blocks)
  // Who took it by keys goes on from its button, to the next paragraph perhaps; a press of the mouse leaves the focus elsewhere.
  if (from instanceof HTMLElement && from.closest('.reference-take') !== null) from.focus()
  else editor.focus()
  notifyOfReport(store, { id: 'taken', text: '已抄到光标处，请按今年的情况改写；可以撤销。', level: 'ok', seconds: 6 })
}

/** The report beside belongs to the draft it was opened for. Returns the function that stops watching. */
export function forgetReferenceWithDraft({ store }: Workspace): () => void {
  return store.subscribe((state, before) => {
    if (state.draftId !== before.draftId) referenceState.setState(CLOSED)
  })
}

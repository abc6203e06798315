import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { Inline } from '#shared/document/inline.ts'
import { changeBuiltIn, dropChange, keepChange, moveBlock, nudgeBlock, putBlock, removeBlock } from '#shared/phrases/own/edit-own-library.ts'
import type { OwnBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { phraseInlines } from '#shared/phrases/slots.ts'
import { notify } from '#renderer/app/notices.ts'
import { oneAtATime } from '#renderer/app/one-at-a-time.ts'
import { saveOwn } from '#renderer/app/phrases/library-actions.ts'
import { type EditedPhrase, phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { removeEntry } from '#renderer/app/phrases/remove-entry.ts'
import { actOnTerm } from '#renderer/app/phrases/term-actions.ts'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'

function edit(edited: Omit<EditedPhrase, 'key'>): void {
  phraseState.setState({ edited: { ...edited, key: windowIds.draftId() } })
}

/** An empty phrase, or one from what is selected in the report. */
export function newPhrase(content: readonly Inline[] = []): void {
  edit({ kind: 'new', id: null, title: '', category: '', content: [...content] })
}

/** 存为短语: the selected text becomes a phrase. */
export function phraseFromSelection({ editor, store }: Workspace): void {
  const content = editor.selectedContent()
  if (content.length === 0) notify(store, { id: 'nothing-selected', text: '请先在稿子里选中要存的文字。', level: 'attention' })
  else newPhrase(content)
}

function editPhrase(id: PhraseId): void {
  const entry = phraseState.getState().entries.get(id)
  if (entry === undefined) return
  const isOwn = entry.origin === 'own'
  const content = phraseInlines(entry.text, windowIds)
  edit({ kind: isOwn ? 'own' : 'changed', id, title: entry.title, category: entry.category ?? '', content })
}

/** A copy under the user's own phrases, ready to be changed. */
function copyPhrase(id: PhraseId): void {
  const entry = phraseState.getState().entries.get(id)
  if (entry !== undefined) edit({ kind: 'new', id: null, title: entry.title, category: '', content: phraseInlines(entry.text, windowIds) })
}

interface SavedPhrase {
  readonly title: string
  readonly category: string
  readonly text: string
}

/** Saves what was written in the dialog: a phrase of the user’s, or a phrase of the program in the user’s wording. */
export const saveEdited = oneAtATime(async (workspace: Workspace, edited: EditedPhrase, { title, category, text }: SavedPhrase): Promise<void> => {
  const program = phraseState.getState().builtIn.find(({ id }) => id === edited.id)
  const withEdited = (own: OwnLibrary) => {
    if (edited.kind === 'changed' && program !== undefined) return changeBuiltIn(own, program, { title, text })
    const before = own.blocks.find(({ id }) => id === edited.id)
    return putBlock(own, { ...(before ?? emptyBlock()), title, category, text })
  }
  if (!(await saveOwn(workspace, withEdited))) return
  phraseState.setState({ edited: null })
  notify(workspace.store, { id: 'phrase-saved', text: `已保存短语“${title}”。`, level: 'ok' })
})

function emptyBlock(): OwnBlock {
  const id = `own-${windowIds.blockId()}` as PhraseId
  return { id, title: '', text: '', roles: [], unitKinds: [], keywords: [], terms: [], updatedTo: new Date().toISOString().slice(0, 7), category: '' }
}

/** Shows every phrase again that was hidden. */
export function showAllHidden(workspace: Workspace): void {
  void saveOwn(workspace, (own) => ({ ...own, hidden: [] }))
}

/** Gives up the user’s wording of a phrase of the program. */
export function programWording(workspace: Workspace, id: PhraseId): void {
  void saveOwn(workspace, (own) => dropChange(own, id))
}

/** Keeps the user’s wording although the program has changed its own. */
export function ownWording(workspace: Workspace, id: PhraseId): void {
  const program = phraseState.getState().builtIn.find((block) => block.id === id)
  if (program !== undefined) void saveOwn(workspace, (own) => keepChange(own, program))
}

/** Puts one of the user’s phrases before another; null: at the end. */
export function movePhrase(workspace: Workspace, id: PhraseId, before: PhraseId | null): void {
  void saveOwn(workspace, (own) => moveBlock(own, id, before))
}

function nudgePhrase(workspace: Workspace, id: PhraseId, step: -1 | 1): void {
  void saveOwn(workspace, (own) => nudgeBlock(own, id, step))
}

/** What a row's menu and keys ask for. */
export function actOnPhrase(workspace: Workspace, id: PhraseId, act: PhraseAct): void {
  if (phraseState.getState().entries.get(id)?.isTerm) actOnTerm(workspace, id, act)
  else if (act === 'edit') editPhrase(id)
  else if (act === 'copy') copyPhrase(id)
  else if (act === 'remove') void removeEntry(workspace, id, (own) => removeBlock(own, id))
  else if (act === 'program-wording') programWording(workspace, id)
  else nudgePhrase(workspace, id, act === 'up' ? -1 : 1)
}

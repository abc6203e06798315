import type { PhraseId } from '#shared/base/branded-ids.ts'
import { putTerm, removeTerm } from '#shared/phrases/own/edit-own-library.ts'
import { ownTermId } from '#shared/phrases/term-entry.ts'
import { EXPLANATION_LENGTH, MOST_COMPONENTS } from '#shared/terms/own-term.ts'
import { notify } from '#renderer/app/notices.ts'
import { oneAtATime } from '#renderer/app/one-at-a-time.ts'
import { saveOwn } from '#renderer/app/phrases/library-actions.ts'
import { type EditedTerm, phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { removeEntry } from '#renderer/app/phrases/remove-entry.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { TermDraft } from '#renderer/dialogs/terms/TermDialog.tsx'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'

const EMPTY: TermDraft = { name: '', wording: '', components: [], explanation: '' }

/** The dialog over a term: an empty one unless told otherwise. */
export function newTerm(term: TermDraft = EMPTY, id: string | null = null): void {
  phraseState.setState({ editedTerm: { key: windowIds.draftId(), id, term } })
}

function editTerm(entryId: PhraseId): void {
  const term = phraseState.getState().own.terms.find(({ id }) => id === ownTermId(entryId))
  if (term !== undefined) newTerm(term, term.id)
}

/** A term of the program or of a shared pack as a start for one's own. */
function copyTerm(entryId: PhraseId): void {
  const entry = phraseState.getState().entries.get(entryId)
  if (entry === undefined) return
  const { title, text, components = [], explanation = '' } = entry
  newTerm({ name: title, wording: text, components: components.slice(0, MOST_COMPONENTS), explanation: explanation.slice(0, EXPLANATION_LENGTH) })
}

/** Saves a term that was written in the dialog, which closes once it is on the disk. */
export const saveTerm = oneAtATime(async (workspace: Workspace, edited: EditedTerm, draft: TermDraft): Promise<void> => {
  const id = edited.id ?? `own-${windowIds.blockId()}`
  const { name, wording, components, explanation } = draft
  const term = { id, name, wording, components, explanation, updatedTo: new Date().toISOString().slice(0, 7) }
  if (!(await saveOwn(workspace, (own) => putTerm(own, term)))) return
  phraseState.setState({ editedTerm: null })
  notify(workspace.store, { id: 'term-saved', text: `已保存固定提法“${name}”。`, level: 'ok' })
})

/** What a term's menu asks for. */
export function actOnTerm(workspace: Workspace, id: PhraseId, act: PhraseAct): void {
  if (act === 'edit') editTerm(id)
  else if (act === 'copy') copyTerm(id)
  else if (act === 'remove') void removeEntry(workspace, id, (own) => removeTerm(own, ownTermId(id)))
}

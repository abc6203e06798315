import type { PhraseId } from '#shared/base/branded-ids.ts'
import { putBack, setHidden } from '#shared/phrases/own/edit-own-library.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { dismiss, notify } from '#renderer/app/notices.ts'
import { saveOwn } from '#renderer/app/phrases/library-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Takes an entry away, with a way back: one of the user's by `without`, any other is hidden. */
export async function removeEntry(workspace: Workspace, id: PhraseId, without: (own: OwnLibrary) => OwnLibrary): Promise<void> {
  const { own: before, entries } = phraseState.getState()
  const entry = entries.get(id)
  if (entry === undefined) return
  const isOwn = entry.origin === 'own'
  if (!(await saveOwn(workspace, isOwn ? without : (own) => setHidden(own, id, true)))) return
  const { store } = workspace
  const undo = () => {
    dismiss(store, 'phrase-removed')
    // Only this entry: what was added meanwhile stays.
    void saveOwn(workspace, isOwn ? (own) => putBack(own, before, without) : (own) => setHidden(own, id, false))
  }
  const text = `${isOwn ? '已删除' : '已隐藏'}${entry.isTerm ? '固定提法' : '短语'}“${entry.title}”。`
  notify(store, { id: 'phrase-removed', text, level: 'ok', actions: [{ text: '撤销', onPress: undo }] })
}

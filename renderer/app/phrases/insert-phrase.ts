import type { PhraseId } from '#shared/base/branded-ids.ts'
import { phraseInlines } from '#shared/phrases/slots.ts'
import { rememberUse } from '#renderer/app/phrases/library-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { SlashSearch } from '#renderer/editor/extensions/slash-extension.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'

/** Puts a phrase at the caret, or in the place of a slash, and remembers that it was used. */
export function insertPhrase(workspace: Workspace, phraseId: PhraseId, slash: SlashSearch | null = null): void {
  const phrase = phraseState.getState().entries.get(phraseId)
  if (phrase === undefined) return
  const { editor } = workspace
  const content = phraseInlines(phrase.text, windowIds)
  if (slash === null) editor.insertText(content)
  else editor.takeSlash(slash, content)
  editor.focus()
  void rememberUse(workspace, phraseId)
}

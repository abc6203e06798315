import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import { insertPhrase } from '#renderer/app/phrases/insert-phrase.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { phraseContextAt } from '#renderer/app/phrases/use-phrase-context.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { SlashKey } from '#renderer/editor/extensions/slash-extension.ts'

/** Who wants more looks in the panel. */
const MOST_SHOWN = 30

/** Looks up what the editor tells of a slash, and answers its keys, until the returned function is called. */
export function followSlash(workspace: Workspace): () => void {
  const stop = phraseState.subscribe(({ slash, search }, before) => {
    // The library, too: whoever types a slash right after the start waits for it.
    if (slash === before.slash && search === before.search) return
    if (slash === null || search === null) phraseState.setState({ inline: null })
    else
      phraseState.setState({
        inline: { search: slash, hits: search.search(slash.query, phraseContextAt(workspace.store)).slice(0, MOST_SHOWN), chosen: 0 },
      })
  })
  phraseState.setState({ onSlashKey: (key) => answerKey(workspace, key) })
  return () => {
    stop()
    phraseState.setState({ slash: null, inline: null, onSlashKey: () => false })
  }
}

function answerKey(workspace: Workspace, key: SlashKey): boolean {
  const { inline } = phraseState.getState()
  if (inline === null || inline.hits.length === 0) return false
  // After the key's own update: what is taken is a step of the history by itself.
  if (key === 'enter') queueMicrotask(() => takeInline(workspace, inline.hits[inline.chosen]))
  else chooseInline(inline.chosen + (key === 'up' ? -1 : 1))
  return true
}

/** Round at both ends. */
export function chooseInline(chosen: number): void {
  phraseState.setState(({ inline }) => (inline === null ? {} : { inline: { ...inline, chosen: (chosen + inline.hits.length) % inline.hits.length } }))
}

/** Puts what was chosen in the place of the slash. */
export function takeInline(workspace: Workspace, hit: PhraseHit | undefined): void {
  const { inline } = phraseState.getState()
  if (hit === undefined || inline === null) return
  phraseState.setState({ inline: null })
  insertPhrase(workspace, hit.block.id, inline.search)
}

import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { insertPhrase } from '#renderer/app/phrases/insert-phrase.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { useCurrentSection, usePhraseContext } from '#renderer/app/phrases/use-phrase-context.ts'
import { toggleFavourite } from '#renderer/app/settings-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { PhrasePanel } from '#renderer/panels/phrases/PhrasePanel.tsx'

/** The phrase library in the side panel. */
export function PhrasesArea() {
  const workspace = useWorkspace()
  const { search, query, filter } = useStore(phraseState)
  const favourites = useApp((state) => state.settings.favouritePhrases)
  const section = useCurrentSection()
  const context = usePhraseContext(section)
  const hits = useMemo(() => {
    if (search === null) return 'loading'
    const found = search.search(query, context)
    if (filter === 'favourites') return found.filter((hit) => favourites.includes(hit.block.id))
    return filter === 'own' ? found.filter((hit) => hit.block.origin === 'own') : found
  }, [search, query, filter, favourites, context])
  // Stable, so that a key typed into the search does not draw every row again.
  const insert = useCallback((id: PhraseId) => insertPhrase(workspace, id), [workspace])
  const favour = useCallback((id: PhraseId) => void toggleFavourite(workspace, id), [workspace])
  return (
    <PhrasePanel
      query={query}
      onQuery={(typed) => phraseState.setState({ query: typed })}
      filter={filter}
      onFilter={(chosen) => phraseState.setState({ filter: chosen })}
      hits={hits}
      sectionName={section === null ? '' : section.number + section.text}
      favourites={favourites}
      onToggleFavourite={favour}
      onInsert={insert}
      onEscape={() => workspace.editor.focus()}
    />
  )
}

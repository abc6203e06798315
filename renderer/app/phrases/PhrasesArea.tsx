import { memo, useCallback, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { OwnBlock } from '#shared/phrases/own/own-library.ts'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import { actOnPhrase, movePhrase, newPhrase } from '#renderer/app/phrases/own-actions.ts'
import { LibraryMenu, OutdatedNotice } from '#renderer/app/phrases/LibraryMenu.tsx'
import { insertPhrase } from '#renderer/app/phrases/insert-phrase.ts'
import { comparePhrases } from '#renderer/app/phrases/library-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { newTerm } from '#renderer/app/phrases/term-actions.ts'
import { useCurrentSection, usePhraseContext } from '#renderer/app/phrases/use-phrase-context.ts'
import { toggleFavourite } from '#renderer/app/storage/settings-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'
import { PhrasePanel } from '#renderer/panels/phrases/PhrasePanel.tsx'

/** The phrase library in the side panel. */
export const PhrasesArea = memo(function PhrasesArea() {
  const workspace = useWorkspace()
  const { search, query, filter, close } = useStore(phraseState)
  const inspection = useApp((state) => state.inspection)
  // With every check of the report, while the panel is shown.
  useEffect(() => {
    if (inspection !== null && search !== null) comparePhrases(workspace)
  }, [workspace, inspection, search])
  const favourites = useApp((state) => state.settings.favouritePhrases)
  const ownOrder = useStore(phraseState, (state) => state.own.blocks)
  const section = useCurrentSection()
  const context = usePhraseContext(section)
  const hits = useMemo(() => {
    if (search === null) return 'loading'
    const found = search.search(query, context)
    if (filter === 'favourites') return found.filter((hit) => favourites.includes(hit.block.id))
    if (filter === 'terms') return found.filter((hit) => hit.block.isTerm)
    if (filter !== 'own') return found
    const written = found.filter((hit) => hit.block.origin === 'own' && !hit.block.isTerm)
    return query === '' ? inOrder(written, ownOrder) : written
  }, [search, query, filter, favourites, context, ownOrder])
  // Stable, so that a key typed into the search does not draw every row again.
  const insert = useCallback((id: PhraseId) => insertPhrase(workspace, id), [workspace])
  const favour = useCallback((id: PhraseId) => void toggleFavourite(workspace, id), [workspace])
  const act = useCallback((id: PhraseId, chosen: PhraseAct) => actOnPhrase(workspace, id, chosen), [workspace])
  const drop = useCallback((moved: PhraseId, before: PhraseId) => movePhrase(workspace, moved, before), [workspace])
  const inOwnOrder = filter === 'own' && query === ''
  return (
    <PhrasePanel
      query={query}
      onQuery={(typed) => phraseState.setState({ query: typed })}
      filter={filter}
      onFilter={(chosen) => phraseState.setState({ filter: chosen })}
      hits={hits}
      sectionName={section === null ? '' : section.number + section.text}
      favourites={favourites}
      close={close}
      onToggleFavourite={favour}
      onInsert={insert}
      onAct={act}
      onDropBefore={inOwnOrder ? drop : undefined}
      onNew={() => (filter === 'terms' ? newTerm() : newPhrase())}
      notice={<OutdatedNotice />}
      libraryMenu={<LibraryMenu />}
      onEscape={() => workspace.editor.focus()}
    />
  )
})

/** The user's own order, which the search knows nothing of; outside any section, so that it is one list. */
function inOrder(hits: readonly PhraseHit[], order: readonly OwnBlock[]): PhraseHit[] {
  const places = new Map<string, number>(order.map(({ id }, place) => [id, place]))
  return [...hits].sort((a, b) => (places.get(a.block.id) ?? 0) - (places.get(b.block.id) ?? 0))
}

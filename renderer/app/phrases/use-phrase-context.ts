import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { OutlineSection } from '#shared/document/outline.ts'
import { topicOfHeading } from '#shared/phrases/phrase-role.ts'
import type { PhraseSearchContext } from '#shared/phrases/search-phrases.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { useApp } from '#renderer/app/WorkspaceContext.tsx'
import { sectionAt } from '#renderer/editor/extensions/move-section.ts'

/** The innermost section with the caret. */
export function useCurrentSection(): OutlineSection | null {
  const outline = useApp((state) => state.inspection?.outline)
  const blockIds = useApp((state) => state.blockIds)
  const blockId = useApp((state) => state.current?.blockId)
  return useMemo(() => {
    const index = blockId === undefined ? -1 : blockIds.indexOf(blockId)
    return outline === undefined || index < 0 ? null : sectionAt(outline.sections, index)
  }, [outline, blockIds, blockId])
}

/** What phrases are ranked by: the section of the caret and its topic, the 身份, favourites, and what is used. */
export function usePhraseContext(section: OutlineSection | null): PhraseSearchContext {
  const { favouritePhrases, unitKind } = useApp((state) => state.settings)
  const uses = useStore(phraseState, (state) => state.own.uses)
  const role = section?.role
  const topic = section === null ? undefined : topicOfHeading(section.text)
  return useMemo(
    () => ({ section: role, topic, unitKind, favourites: new Set(favouritePhrases), uses: new Map(Object.entries(uses)) }),
    [role, topic, unitKind, favouritePhrases, uses],
  )
}

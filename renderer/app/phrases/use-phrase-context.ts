import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Settings } from '#shared/contract/settings.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { topicOfHeading } from '#shared/phrases/phrase-role.ts'
import type { PhraseSearchContext } from '#shared/phrases/search-phrases.ts'
import type { AppStore } from '#renderer/app/app-store.ts'
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
    return outline === undefined || index < 0 ? null : sectionAt(outline, index)
  }, [outline, blockIds, blockId])
}

/** What phrases are ranked by: the section of the caret and its topic, the 身份, favourites, and what is used. */
export function usePhraseContext(section: OutlineSection | null): PhraseSearchContext {
  const settings = useApp((state) => state.settings)
  const uses = useStore(phraseState, (state) => state.own.uses)
  const role = section?.role
  const heading = section?.text
  return useMemo(() => phraseContext(role, heading, settings, uses), [role, heading, settings, uses])
}

/** The same, asked for once. */
export function phraseContextAt(store: AppStore): PhraseSearchContext {
  const { inspection, blockIds, current, settings } = store.getState()
  const index = current === null ? -1 : blockIds.indexOf(current.blockId)
  const section = inspection === null || index < 0 ? null : sectionAt(inspection.outline, index)
  return phraseContext(section?.role, section?.text, settings, phraseState.getState().own.uses)
}

function phraseContext(
  section: SectionRole | undefined,
  heading: string | undefined,
  { unitKind, favouritePhrases }: Settings,
  uses: Readonly<Record<string, number>>,
): PhraseSearchContext {
  const topic = heading === undefined ? undefined : topicOfHeading(heading)
  return { section, topic, unitKind, favourites: new Set(favouritePhrases), uses: new Map(Object.entries(uses)) }
}

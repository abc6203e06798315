import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { chooseInline, followSlash, takeInline } from '#renderer/app/phrases/inline-phrases.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { usePlaceAt } from '#renderer/app/phrases/use-place-at.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { InlinePhraseList } from '#renderer/panels/phrases/InlinePhraseList.tsx'

/** The phrases found for what stands behind a slash, below it or above it where there is no room. */
export function InlinePhrases() {
  const workspace = useWorkspace()
  const inline = useStore(phraseState, (state) => state.inline)
  useEffect(() => followSlash(workspace), [workspace])
  const list = useRef<HTMLDivElement>(null)
  usePlaceAt(list, inline?.search ?? null)
  if (inline === null) return null
  return (
    <InlinePhraseList
      ref={list}
      query={inline.search.query}
      hits={inline.hits}
      chosen={inline.chosen}
      onChoose={chooseInline}
      onTake={(hit) => takeInline(workspace, hit)}
    />
  )
}

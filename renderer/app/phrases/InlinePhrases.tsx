import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { chooseInline, followSlash, takeInline } from '#renderer/app/phrases/inline-phrases.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { InlinePhraseList } from '#renderer/panels/phrases/InlinePhraseList.tsx'

const GAP = 8

/** The phrases found for what stands behind a slash, below it or above it where there is no room. */
export function InlinePhrases() {
  const workspace = useWorkspace()
  const inline = useStore(phraseState, (state) => state.inline)
  useEffect(() => followSlash(workspace), [workspace])
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = list.current
    if (inline === null || element === null) return
    const { blockId, start } = inline.search
    const mark = workspace.editor.rectOf({ blockId, start, end: start + 1 })
    if (mark === null) return
    const { width, height } = element.getBoundingClientRect()
    const below = mark.bottom + GAP
    const top = below + height > window.innerHeight ? Math.max(GAP, mark.top - GAP - height) : below
    element.style.setProperty('--card-x', `${Math.max(GAP, Math.min(mark.left, window.innerWidth - width - GAP))}px`)
    element.style.setProperty('--card-y', `${top}px`)
  }, [inline, workspace])
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
